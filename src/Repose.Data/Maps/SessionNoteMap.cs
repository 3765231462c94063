using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SessionNoteMap : IEntityTypeConfiguration<SessionNote>
{
    public void Configure(EntityTypeBuilder<SessionNote> builder)
    {
        builder.IsOfPractice("session_note");
        builder.PointsTo<Client>(nameof(SessionNote.ClientId), DeleteBehavior.Cascade);
        builder.PointsTo<Appointment>(nameof(SessionNote.AppointmentId));
        // Two who begin the same note or the same amendment at once: the second finds the first one's.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.AppointmentId,
                row.Version,
            })
            .IsUnique();
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.SignedAt,
        });
        builder.Ignore(row => row.Text);
        builder.Property(row => row.Edition).IsConcurrencyToken();
        builder.Property(row => row.StartedBy).HasMaxLength(200);
        builder.Property(row => row.ChangedBy).HasMaxLength(200);
        builder.Property(row => row.SignedBy).HasMaxLength(200);
        builder.Property(row => row.Reason).HasMaxLength(SessionNote.LongestReason);
    }
}
