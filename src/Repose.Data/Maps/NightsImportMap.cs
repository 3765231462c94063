using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class NightsImportMap : IEntityTypeConfiguration<NightsImport>
{
    public void Configure(EntityTypeBuilder<NightsImport> builder)
    {
        builder.IsOfPractice("nights_import");
        builder.PointsTo<Client>(nameof(NightsImport.ClientId));
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.StartedAt,
        });
        // Servers look for what waits, over all practices.
        builder.HasIndex(row => new { row.State, row.ChangedAt });
        // Of two who change it at once, one is told; and of two servers that want to read it.
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(20).IsConcurrencyToken();
        builder.Property(row => row.Attempts).IsConcurrencyToken();
        builder.Property(row => row.FileName).HasMaxLength(200);
        builder.Property(row => row.Mark).HasMaxLength(200);
        builder.Property(row => row.Zone).HasMaxLength(60);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.Digest).HasMaxLength(64);
        builder.Property(row => row.Format).HasMaxLength(60);
        builder.Property(row => row.RefusalCode).HasMaxLength(40);
        builder.Property(row => row.Refusal).HasMaxLength(8000);
    }
}
