using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DevicePeriodMap : IEntityTypeConfiguration<DevicePeriod>
{
    public void Configure(EntityTypeBuilder<DevicePeriod> builder)
    {
        builder.ToTable("sleep_period");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.PointsTo<Client>(nameof(DevicePeriod.ClientId));
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.Start,
        });
        builder.PointsTo<NightsImport>(nameof(DevicePeriod.ImportId));
        builder.HasIndex(row => new { row.PracticeId, row.ImportId });
        // The same thing told twice is kept once, whoever brings it at the same moment.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Mark,
            })
            .IsUnique();
        builder.Property(row => row.Source).HasMaxLength(200);
        builder.Property(row => row.SourceKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(row => row.Zone).HasMaxLength(60);
        builder.Property(row => row.Note).HasMaxLength(500);
    }
}
