using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("reminder");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.AppointmentId,
            row.Start,
            row.Which,
        });
        builder.PointsTo<Appointment>(nameof(Reminder.AppointmentId), DeleteBehavior.Cascade);
    }
}
