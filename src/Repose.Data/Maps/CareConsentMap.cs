using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CareConsentMap : IEntityTypeConfiguration<CareConsent>
{
    public void Configure(EntityTypeBuilder<CareConsent> builder)
    {
        builder.IsOfPractice("care_consent");
        builder.PointsTo<Client>(nameof(CareConsent.ClientId));
        builder.PointsTo<CareContact>(nameof(CareConsent.ContactId));
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ContactId,
                row.Number,
            })
            .IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Words).HasMaxLength(1000);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.Signature).HasMaxLength(200);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
    }
}
