using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SetUpLinkMap : IEntityTypeConfiguration<SetUpLink>
{
    public void Configure(EntityTypeBuilder<SetUpLink> builder)
    {
        builder.ToTable("set_up_link");
        builder.HasKey(row => row.TokenDigest);
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
    }
}
