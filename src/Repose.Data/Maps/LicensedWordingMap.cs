using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class LicensedWordingMap : IEntityTypeConfiguration<LicensedWording>
{
    public void Configure(EntityTypeBuilder<LicensedWording> builder)
    {
        builder.IsOfPractice("licensed_wording");
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.Instrument,
                row.Version,
            })
            .IsUnique();
        builder.Property(row => row.Instrument).HasMaxLength(60);
        builder.Property(row => row.Asks).HasMaxLength(2000);
        builder.Property(row => row.Answers).HasMaxLength(4000);
        builder.Property(row => row.Items).HasMaxLength(20_000);
        builder.Property(row => row.Holder).HasMaxLength(200);
        builder.Property(row => row.Reference).HasMaxLength(200);
        builder.Property(row => row.Notice).HasMaxLength(1000);
        builder.Property(row => row.AttestedBy).HasMaxLength(200);
    }
}
