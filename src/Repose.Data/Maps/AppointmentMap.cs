using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("appointment");
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
        builder
            .HasOne<Room>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.RoomId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Service>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Client>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ClientId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Course>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.CourseId })
            .OnDelete(DeleteBehavior.Restrict);

        builder
            .HasMany(row => row.AddOns)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.AppointmentId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.AddOns).UsePropertyAccessMode(PropertyAccessMode.Field);
        // What is taken in a month, and by whom: the columns that availability reads are all in the index.
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.TherapistId,
            row.BusyFrom,
            row.BusyUntil,
            row.RoomId,
            row.State,
            row.HeldUntil,
        });
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.RoomId,
            row.BusyFrom,
            row.BusyUntil,
        });
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.BusyFrom,
            row.BusyUntil,
            row.TherapistId,
            row.RoomId,
            row.State,
            row.HeldUntil,
        });
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.Start,
        });
        builder.HasIndex(row => new { row.PracticeId, row.CourseId });
        builder.HasIndex(row => new { row.PracticeId, row.HoldId });
        builder.Property(row => row.OverlapReason).HasMaxLength(500);
        // Two people who change the same appointment at once: the second is told.
        builder.Property(row => row.ChangedAt).IsConcurrencyToken();
    }
}
