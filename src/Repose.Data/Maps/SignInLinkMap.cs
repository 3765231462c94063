using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SignInLinkMap : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.IsOfPractice("sign_in_link");
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.HasIndex(row => new { row.PracticeId, row.Email });
        // Two who press at the same moment: one of them was later.
        builder.Property(row => row.UsedAt).IsConcurrencyToken();
    }
}
