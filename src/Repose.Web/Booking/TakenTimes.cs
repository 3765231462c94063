using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Keeps what is taken in a practice's calendar for as long as its stamp stays the same.</summary>
/// <remarks>
/// A month is looked at far more often than somebody books. The database renews the stamp with every appointment that
/// changes, and it is read each time before the calendar: what is kept is at least as new as its stamp. Nothing is kept of
/// what was read inside a transaction, because that may never have been.
/// </remarks>
internal sealed class TakenTimes
{
    private const int Kept = 300;

    private readonly ConcurrentDictionary<Key, (long Stamp, IReadOnlyList<TakenTime> Taken)> known = [];

    /// <summary>What is taken from one moment to another, the holds that have ended among it.</summary>
    public async Task<IReadOnlyList<TakenTime>> Find(
        ReposeDb db,
        long? stamp,
        Instant from,
        Instant until,
        CancellationToken cancel
    )
    {
        if (stamp is not { } present || db.Database.CurrentTransaction is not null)
        {
            return await Read(db, from, until, cancel);
        }

        var key = new Key(db.PracticeId, from, until);
        if (known.TryGetValue(key, out var kept) && kept.Stamp == present)
        {
            return kept.Taken;
        }

        var read = await Read(db, from, until, cancel);
        if (known.Count >= Kept)
        {
            known.Clear();
        }

        known[key] = (present, read);
        return read;
    }

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
