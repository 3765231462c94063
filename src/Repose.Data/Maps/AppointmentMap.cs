using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.IsOfPractice("appointment");
        builder.PointsTo<Therapist>(nameof(Appointment.TherapistId));
        builder.PointsTo<Room>(nameof(Appointment.RoomId));
        builder.PointsTo<Service>(nameof(Appointment.ServiceId));
        builder.PointsTo<Client>(nameof(Appointment.ClientId));
        builder.PointsTo<Course>(nameof(Appointment.CourseId));

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
