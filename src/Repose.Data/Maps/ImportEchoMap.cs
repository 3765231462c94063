using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ImportEchoMap : IEntityTypeConfiguration<ImportEcho>
{
    public void Configure(EntityTypeBuilder<ImportEcho> builder)
    {
        builder.ToTable("import_echo");
        builder.HasKey(row => new { row.PracticeId, row.ImportId });
        builder.PointsTo<NightsImport>(nameof(ImportEcho.ImportId), DeleteBehavior.Cascade);
        builder.PointsTo<Client>(nameof(ImportEcho.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
    }
}
