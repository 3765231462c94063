using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PlanItemMap : IEntityTypeConfiguration<PlanItem>
{
    public void Configure(EntityTypeBuilder<PlanItem> builder)
    {
        builder.IsOfPractice("plan_item");
        builder.PointsTo<Client>(nameof(PlanItem.ClientId));
        builder.ToTable(table =>
            table.HasCheckConstraint("plan_item_places", "open_place IS NULL OR open_place BETWEEN 1 AND 3")
        );
        // Ended items have no place and no open tip, and nothing equals nothing here: no more than three, none twice.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.OpenPlace,
            })
            .IsUnique();
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.OpenTip,
            })
            .IsUnique();
        builder.Property(row => row.Tip).HasMaxLength(20);
        builder.Property(row => row.OpenTip).HasMaxLength(20);
        builder.Property(row => row.ProposedBy).HasConversion<string>().HasMaxLength(10);
        builder.Property(row => row.EndedBy).HasConversion<string>().HasMaxLength(10);
        builder.Property(row => row.Note).HasMaxLength(PlanItem.LongestWords);
        builder.Property(row => row.EndReason).HasMaxLength(PlanItem.LongestWords);
    }
}
