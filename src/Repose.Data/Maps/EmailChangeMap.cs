using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class EmailChangeMap : IEntityTypeConfiguration<EmailChange>
{
    public void Configure(EntityTypeBuilder<EmailChange> builder)
    {
        builder.IsOfPractice("email_change");
        builder.PointsTo<Client>(nameof(EmailChange.ClientId));
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.Email).HasMaxLength(254);
    }
}
