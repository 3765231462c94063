using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitation");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Therapist>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.TherapistId })
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ExpiresAt });
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Property(row => row.Name).HasMaxLength(200);
        // Two who press at the same moment: one of them was later.
        builder.Property(row => row.ClosedAt).IsConcurrencyToken();
    }
}
