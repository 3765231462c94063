using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ApiTokenMap : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.IsOfPractice("api_token");
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(ApiToken.LongestName);
    }
}
