using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DoctorLetterMap : IEntityTypeConfiguration<DoctorLetter>
{
    public void Configure(EntityTypeBuilder<DoctorLetter> builder)
    {
        builder.IsOfPractice("doctor_letter");
        builder.PointsTo<Client>(nameof(DoctorLetter.ClientId));
        builder.PointsTo<CareContact>(nameof(DoctorLetter.ContactId));
        builder.PointsTo<CareConsent>(nameof(DoctorLetter.ConsentId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Kind).HasMaxLength(20);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
        builder.Property(row => row.FinishedBy).HasMaxLength(200);
        builder.Property(row => row.Covers).HasMaxLength(1000);
        builder.Property(row => row.Text).HasMaxLength(DoctorLetter.LongestText);
    }
}
