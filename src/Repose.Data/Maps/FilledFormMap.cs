using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class FilledFormMap : IEntityTypeConfiguration<FilledForm>
{
    public void Configure(EntityTypeBuilder<FilledForm> builder)
    {
        builder.IsOfPractice("filled_form");
        builder.PointsTo<Client>(nameof(FilledForm.ClientId), DeleteBehavior.Cascade);
        builder.PointsTo<LicensedWording>(nameof(FilledForm.WordingId));
        // Two devices at once get two versions, or the second is told.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Instrument,
                row.AskingKey,
                row.Version,
            })
            .IsUnique();
        builder.Property(row => row.Instrument).HasMaxLength(60);
        builder.Property(row => row.AskingKey).HasMaxLength(60);
        builder.Property(row => row.RawPoints).HasMaxLength(400);
        builder.Property(row => row.Band).HasMaxLength(60);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
    }
}
