using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Keeps what practices offer for as long as the stamp of their setup stays the same.</summary>
/// <remarks>
/// Every search for a free time needs it, and it changes some times a week. The stamp is read each time, so that a change
/// holds from the next request on, on every server.
/// </remarks>
internal sealed class Offers
{
    private readonly KeptWhile<Id<MassagePractice>, Guid, Offered?> kept = new(most: 200);

    /// <summary>What the practice of this request offers; null before it is set up.</summary>
    /// <param name="db">The database.</param>
    /// <param name="stamp">The stamp of its setup, read before.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<Offered?> Find(ReposeDb db, Guid? stamp, CancellationToken cancel) =>
        kept.Find(db.PracticeId, stamp, () => Read(db, cancel));

    private static async Task<Offered?> Read(ReposeDb db, CancellationToken cancel)
    {
        var practice = await db.Practices.AsNoTracking().FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        if (practice is null)
        {
            return null;
        }

        var services = await db
            .Services.AsNoTracking()
            .Include(service => service.Therapists)
            .Include(service => service.Rooms)
            .AsSplitQuery()
            .ToListAsync(cancel);
        return new()
        {
            Practice = practice,
            Zone = CurrentPractice.ZoneOf(practice),
            Services = services.ToDictionary(service => service.Id),
            AddOns = await db.AddOns.AsNoTracking().ToDictionaryAsync(addOn => addOn.Id, cancel),
            Therapists = await Therapists(db, cancel),
            Rooms = await db.Rooms.Offered().Select(room => room.Id).ToListAsync(cancel),
            TimesOff = (await db.TimesOff.AsNoTracking().ToListAsync(cancel))
                .GroupBy(off => off.TherapistId)
                .ToDictionary(
                    offs => offs.Key,
                    offs => Stretches.Merge(offs.Select(off => Stretch.Of(off.From, off.Until)))
                ),
            ShortestUseful = services
                .Where(service => service.IsActive)
                .Select(service =>
                    (Duration?)Duration.FromMinutes(service.MinutesBefore + service.Minutes + service.MinutesAfter)
                )
                .Min(),
        };
    }

    private static async Task<IReadOnlyList<(Id<Therapist>, WorkingTimes)>> Therapists(
        ReposeDb db,
        CancellationToken cancel
    )
    {
        var therapists = await db.Therapists.Offered().Select(therapist => therapist.Id).ToListAsync(cancel);
        var usual = (await db.WorkingHours.AsNoTracking().ToListAsync(cancel)).ToLookup(hours => hours.TherapistId);
        var special = (await db.DayHours.AsNoTracking().ToListAsync(cancel)).ToLookup(hours => hours.TherapistId);
        var holidays = await db.Holidays.Select(holiday => holiday.Date).ToHashSetAsync(cancel);
        return
        [
            .. therapists.Select(therapist =>
                (therapist, new WorkingTimes(usual[therapist], special[therapist], holidays))
            ),
        ];
    }
}
