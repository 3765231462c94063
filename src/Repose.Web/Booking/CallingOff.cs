using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>What calling an appointment off means, alone or with the rest of a course.</summary>
internal sealed class CallingOff(ReposeDb db, CurrentPractice current, Audit audit, IClock clock)
{
    /// <summary>
    /// Frees the time, gives a session that was taken from a package back to it if there was notice enough, and writes
    /// the departure of a drawn course down. Saved with what comes next.
    /// </summary>
    internal async Task Of(Appointment appointment, bool byStaff, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var late = !byStaff && now > appointment.Start - (await current.Practice())!.Policy.CancellationNotice;
        appointment.Cancel(late, now);
        await Departures.Note(db, appointment, appointment.Start, null, await current.Zone(), now, cancel);
        if (!late)
        {
            await GiveBack(appointment, cancel);
        }

        await audit.Note("appointment.cancelled", "appointment", appointment.Id.Value, late ? "late" : "");
    }

    private async Task GiveBack(Appointment appointment, CancellationToken cancel)
    {
        var sale = await db
            .PackageSales.Include(one => one.Uses)
            .FirstOrDefaultAsync(one => one.Uses.Any(use => use.AppointmentId == appointment.Id), cancel);
        sale?.GiveBack(appointment.Id);
    }
}
