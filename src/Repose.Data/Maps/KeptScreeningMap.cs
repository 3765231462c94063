using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class KeptScreeningMap : IEntityTypeConfiguration<KeptScreening>
{
    public void Configure(EntityTypeBuilder<KeptScreening> builder)
    {
        builder.IsOfPractice("screening");
        builder.PointsTo<Client>(nameof(KeptScreening.ClientId));
        // Two at once would both be the newest.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Version,
            })
            .IsUnique();
        builder.Property(row => row.By).HasMaxLength(200);
        builder.Property(row => row.Outcome).HasMaxLength(20);
        builder.Property(row => row.Origin).HasConversion<string>().HasMaxLength(20);
    }
}
