using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class OwnProtocolMap : IEntityTypeConfiguration<OwnProtocol>
{
    public void Configure(EntityTypeBuilder<OwnProtocol> builder)
    {
        builder.IsOfPractice("own_protocol");
        builder.Property(row => row.Name).HasMaxLength(200);
        // Two people who write a version at once: the second is told.
        builder.Property(row => row.Newest).IsConcurrencyToken();
    }
}
