using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class TherapistAnswerMap : IEntityTypeConfiguration<TherapistAnswer>
{
    public void Configure(EntityTypeBuilder<TherapistAnswer> builder)
    {
        builder.ToTable("therapist_answer");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.TherapistId,
            row.Jurisdiction,
            row.Field,
        });
        builder.PointsTo<Therapist>(nameof(TherapistAnswer.TherapistId), DeleteBehavior.Cascade);
        builder.Property(row => row.Jurisdiction).HasMaxLength(60);
        builder.Property(row => row.Field).HasMaxLength(100);
        builder.Property(row => row.Text).HasMaxLength(8000);
    }
}
