using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DiaryPageMap : IEntityTypeConfiguration<DiaryPage>
{
    public void Configure(EntityTypeBuilder<DiaryPage> builder)
    {
        builder.ToTable("diary_entry");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.PointsTo<Client>(nameof(DiaryPage.ClientId));
        builder.PointsTo<NightsImport>(nameof(DiaryPage.ImportId));
        // Two corrections at once get two versions, or the second is told.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Date,
                row.Version,
            })
            .IsUnique();
        builder.Property(row => row.Device).HasMaxLength(100);
        builder.Property(row => row.Zone).HasMaxLength(60);
        builder.Property(row => row.Note).HasMaxLength(2000);
    }
}
