using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ConsentAnswerMap : IEntityTypeConfiguration<ConsentAnswer>
{
    public void Configure(EntityTypeBuilder<ConsentAnswer> builder)
    {
        builder.IsOfPractice("consent_answer");
        builder.PointsTo<Client>(nameof(ConsentAnswer.ClientId));
        // Two answers at once get two numbers, or the second is told.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Consent,
                row.Number,
            })
            .IsUnique();
        builder.Property(row => row.Consent).HasMaxLength(60);
        builder.Property(row => row.Language).HasMaxLength(2);
    }
}
