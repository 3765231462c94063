using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.IsOfPractice("invitation");
        builder.PointsTo<Therapist>(nameof(Invitation.TherapistId));
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ExpiresAt });
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Property(row => row.Name).HasMaxLength(200);
        // Two who press at the same moment: one of them was later.
        builder.Property(row => row.ClosedAt).IsConcurrencyToken();
    }
}
