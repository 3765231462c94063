using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ToldConditionsMap : IEntityTypeConfiguration<ToldConditions>
{
    public void Configure(EntityTypeBuilder<ToldConditions> builder)
    {
        builder.IsOfPractice("told_conditions");
        builder.PointsTo<Client>(nameof(ToldConditions.ClientId));
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Version,
            })
            .IsUnique();
        builder.Property(row => row.Yes).HasMaxLength(1000);
        builder.Property(row => row.No).HasMaxLength(1000);
    }
}
