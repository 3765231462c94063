using NodaTime;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Finds the first therapist and room for somebody who stands at the desk: now, or else later today.</summary>
internal sealed class FindWalkIn(FindFreeTimes find, CurrentPractice current, IClock clock)
{
    /// <param name="Slot">When, by whom and where.</param>
    /// <param name="Terms">What it is.</param>
    /// <param name="IsNow">Whether it can begin at once.</param>
    public sealed record Found(Slot Slot, Booked Terms, bool IsNow);

    public sealed record NobodyFree()
        : Refusal("nobody-free", "Nobody is free for this any more today. Please look at another day.");

    public async Task<Outcome<Found>> Run(Id<Service> service, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var minute = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 60 * 60);
        var today = now.InZone(await current.Zone()).Date;
        var found = await find.Run(new(new(service, [], null), today, today) { ByStaff = true }, cancel);
        if (found.Value is not { } free)
        {
            return found.Refusal!;
        }

        var atOnce = free
            .Therapists.Where(one => IsAtWork(one, free, today, minute))
            .Select(one => free.With(one.TherapistId).Exactly(minute))
            .FirstOrDefault(slot => slot is not null);
        var slot = atOnce ?? Later(free, today, now);
        return slot is { } where ? new Found(where, free.Wanted, atOnce is not null) : new NobodyFree();
    }

    private static bool IsAtWork(TherapistTimes therapist, FreeTimes free, LocalDate today, Instant start)
    {
        var wanted = Stretch.Of(start, start + Duration.FromMinutes(free.Wanted.Minutes));
        return therapist
            .Working.On(today, free.Zone)
            .Any(open => open.From <= wanted.From && wanted.Until <= open.Until);
    }

    private static Slot? Later(FreeTimes free, LocalDate today, Instant now) =>
        free.On(today).Where(slot => slot.Start >= now).Select(slot => (Slot?)slot).FirstOrDefault();
}
