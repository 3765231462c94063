using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ClearanceMap : IEntityTypeConfiguration<Clearance>
{
    public void Configure(EntityTypeBuilder<Clearance> builder)
    {
        builder.IsOfPractice("clearance");
        builder.PointsTo<Client>(nameof(Clearance.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Reply).HasConversion<string>().HasMaxLength(20);
        builder.Property(row => row.Author).HasMaxLength(200);
        builder.Property(row => row.Profession).HasMaxLength(200);
        builder.Property(row => row.RecordedBy).HasMaxLength(200);
        builder.Property(row => row.Covers).HasMaxLength(1000);
        builder.Property(row => row.LeftOut).HasMaxLength(1000);
        builder.Property(row => row.LeftOutPositions).HasMaxLength(100);
        builder.Property(row => row.Limits).HasMaxLength(Clearance.LongestNote);
    }
}
