using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What a hold stands for, in words for its pages.</summary>
/// <param name="Appointments">Held or already booked, by time; none if the hold is gone.</param>
/// <param name="ServiceName">What is done.</param>
/// <param name="Therapists">With whom, by name.</param>
internal sealed record HeldTimes(IReadOnlyList<Appointment> Appointments, string ServiceName, string Therapists)
{
    internal bool IsGone => Appointments.Count == 0;

    internal bool IsBooked => Appointments.Count > 0 && Appointments.All(one => one.State != AppointmentState.Held);

    internal static async Task<HeldTimes> Read(ReposeDb db, Guid hold)
    {
        var id = new Id<Hold>(hold);
        var appointments = await db
            .Appointments.AsNoTracking()
            .Include(one => one.AddOns)
            .Where(one => one.HoldId == id)
            .OrderBy(one => one.Start)
            .ToListAsync();
        if (appointments.Count == 0)
        {
            return new([], "", "");
        }

        var who = appointments.Select(one => one.TherapistId).Distinct().ToList();
        var (service, added) = (appointments[0].ServiceId, appointments[0].AddOns.Select(one => one.AddOnId).ToList());
        var addOns = await db.AddOns.Where(one => added.Contains(one.Id)).Select(one => one.Name).ToListAsync();
        var name = await db.Services.Where(one => one.Id == service).Select(one => one.Name).FirstAsync();
        var therapists = await db.Therapists.Where(one => who.Contains(one.Id)).Select(one => one.Name).ToListAsync();
        return new(
            appointments,
            addOns.Aggregate(name, BookingText.FormatServiceWithAddOn),
            therapists.Aggregate(BookingText.FormatBothTherapists)
        );
    }
}
