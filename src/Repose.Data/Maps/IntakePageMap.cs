using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class IntakePageMap : IEntityTypeConfiguration<IntakePage>
{
    public void Configure(EntityTypeBuilder<IntakePage> builder)
    {
        builder.IsOfPractice("intake_page");
        builder.PointsTo<Client>(nameof(IntakePage.ClientId));
        builder.PointsTo<Intake>(nameof(IntakePage.IntakeId));
        // Two devices at once get two versions, or the second is told.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.IntakeId,
                row.Section,
                row.Version,
            })
            .IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Section).HasMaxLength(40);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
    }
}
