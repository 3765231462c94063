using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class OwnProtocolVersionMap : IEntityTypeConfiguration<OwnProtocolVersion>
{
    public void Configure(EntityTypeBuilder<OwnProtocolVersion> builder)
    {
        builder.IsOfPractice("own_protocol_version");
        builder.PointsTo<OwnProtocol>(nameof(OwnProtocolVersion.ProtocolId));
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ProtocolId,
                row.Number,
            })
            .IsUnique();
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Text).HasMaxLength(OwnProtocolVersion.Longest);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
    }
}
