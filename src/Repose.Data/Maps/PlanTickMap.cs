using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PlanTickMap : IEntityTypeConfiguration<PlanTick>
{
    public void Configure(EntityTypeBuilder<PlanTick> builder)
    {
        builder.IsOfPractice("plan_tick");
        builder.PointsTo<Client>(nameof(PlanTick.ClientId));
        builder.PointsTo<PlanItem>(nameof(PlanTick.ItemId));
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ItemId,
                row.Date,
                row.Version,
            })
            .IsUnique();
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.Date,
        });
    }
}
