using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ShareLinkMap : IEntityTypeConfiguration<ShareLink>
{
    public void Configure(EntityTypeBuilder<ShareLink> builder)
    {
        builder.IsOfPractice("share_link");
        builder.PointsTo<Client>(nameof(ShareLink.ClientId));
        builder.PointsTo<DoctorLetter>(nameof(ShareLink.LetterId));
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.PassphraseHash).HasMaxLength(200);
    }
}
