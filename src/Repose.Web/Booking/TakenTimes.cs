using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Booking;

/// <summary>Keeps what is taken in a practice's calendar for as long as its stamp stays the same.</summary>
/// <remarks>
/// A month is looked at far more often than somebody books. The database renews the stamp with every appointment that
/// changes, and it is read each time before the calendar: what is kept is at least as new as its stamp. Nothing is kept of
/// what was read inside a transaction, because that may never have been.
/// </remarks>
internal sealed class TakenTimes
{
    private readonly KeptWhile<Key, long, IReadOnlyList<TakenTime>> kept = new(most: 300);

    /// <summary>What is taken from one moment to another, the holds that have ended among it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="stamp">The stamp of its calendar, read before; null before the first appointment.</param>
    /// <param name="from">From when.</param>
    /// <param name="until">Until before when.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<IReadOnlyList<TakenTime>> Find(
        ReposeDb db,
        long? stamp,
        Instant from,
        Instant until,
        CancellationToken cancel
    ) =>
        kept.Find(
            new(db.PracticeId, from, until),
            db.Database.CurrentTransaction is null ? stamp : null,
            () => Read(db, from, until, cancel)
        );

    private static async Task<IReadOnlyList<TakenTime>> Read(
        ReposeDb db,
        Instant from,
        Instant until,
        CancellationToken cancel
    ) =>
        await db
            .Appointments.AsNoTracking()
            // No appointment is longer than a day, and the range begins a day early: the start alone finds them.
            .Where(one => one.BusyFrom >= from && one.BusyFrom < until)
            .Where(one => one.State != AppointmentState.Cancelled)
            .Select(one => new TakenTime(
                one.Id,
                one.TherapistId,
                one.RoomId,
                one.BusyFrom,
                one.BusyUntil,
                one.State == AppointmentState.Held ? one.HeldUntil : null
            ))
            .ToListAsync(cancel);

    private readonly record struct Key(Id<MassagePractice> Practice, Instant From, Instant Until);
}
