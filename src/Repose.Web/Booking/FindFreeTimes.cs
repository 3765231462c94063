using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Finds the free times for what is wanted, from the calendar as it is now.</summary>
internal sealed class FindFreeTimes(ReposeDb db, CurrentPractice current, IClock clock)
{
    /// <param name="Wanted">What is wanted.</param>
    /// <param name="First">The first date that is looked at.</param>
    /// <param name="Last">The last.</param>
    public sealed record Request(Wanted Wanted, LocalDate First, LocalDate Last)
    {
        /// <summary>Appointments whose time counts as free, because they are about to move.</summary>
        public IReadOnlyList<Id<Appointment>> Moving { get; init; } = [];

        /// <summary>The terms on which an appointment that moves was agreed; null for today's terms of the service.</summary>
        public Booked? Terms { get; init; }

        /// <summary>Whether the staff asks: then neither notice nor horizon nor gaps matter.</summary>
        public bool ByStaff { get; init; }
    }

    public sealed record ServiceGone()
        : Refusal("service-gone", "This service can no longer be booked. Please choose another.");

    public sealed record AddOnGone()
        : Refusal("add-on-gone", "One of the add-ons is no longer offered. Please choose again.");

    public sealed record TherapistGone()
        : Refusal("therapist-gone", "This therapist does not offer that service any more. Please choose another.");

    public async Task<Outcome<FreeTimes>> Run(Request request, CancellationToken cancel)
    {
        var practice = await current.Practice();
        var service = await ServiceOf(request, cancel);
        if (practice is null || service is null)
        {
            return new ServiceGone();
        }

        var addOns = await db
            .AddOns.AsNoTracking()
            .Where(addOn => request.Wanted.AddOns.Contains(addOn.Id) && addOn.IsActive)
            .ToListAsync(cancel);
        if (request.Terms is null && addOns.Count != request.Wanted.AddOns.Distinct().Count())
        {
            return new AddOnGone();
        }

        var therapists = await Therapists(service, request.Wanted.TherapistId, cancel);
        if (therapists.Count == 0)
        {
            return new TherapistGone();
        }

        var zone = CurrentPractice.ZoneOf(practice);
        var now = clock.GetCurrentInstant();
        var (from, until) = (
            zone.AtStartOfDay(request.First.PlusDays(-1)).ToInstant(),
            zone.AtStartOfDay(request.Last.PlusDays(2)).ToInstant()
        );
        var taken = await Taken(from, until, now, request.Moving, cancel);
        var off = await TimesOff(therapists, from, until, cancel);
        return new FreeTimes
        {
            Zone = zone,
            Wanted = request.Terms ?? Booked.Of(service, addOns),
            Therapists = await Times(therapists, request, taken, off, cancel),
            Rooms = await Rooms(service, taken, cancel),
            Earliest = request.ByStaff ? from : now + practice.Policy.LeadTime,
            Latest = request.ByStaff
                ? until
                : zone.AtStartOfDay(now.InZone(zone).Date.PlusDays(practice.Policy.HorizonDays + 1)).ToInstant(),
            GridMinutes = practice.Policy.GridMinutes,
            ShortestUseful = practice.Policy.AvoidsGaps && !request.ByStaff ? await ShortestService(cancel) : null,
        };
    }

    private Task<Service?> ServiceOf(Request request, CancellationToken cancel) =>
        db
            .Services.AsNoTracking()
            .Include(service => service.Therapists)
            .Include(service => service.Rooms)
            .AsSplitQuery()
            .FirstOrDefaultAsync(
                service => service.Id == request.Wanted.ServiceId && (service.IsActive || request.Terms != null),
                cancel
            );

    private async Task<List<Id<Therapist>>> Therapists(Service service, Id<Therapist>? named, CancellationToken cancel)
    {
        var able = service
            .Therapists.Select(one => one.TherapistId)
            .Where(one => named is null || one == named)
            .ToList();
        return await db
            .Therapists.AsNoTracking()
            .Where(therapist => able.Contains(therapist.Id) && therapist.IsActive)
            .OrderBy(therapist => therapist.Order)
            .Select(therapist => therapist.Id)
            .ToListAsync(cancel);
    }

    private async Task<List<Appointed>> Taken(
        Instant from,
        Instant until,
        Instant now,
        IReadOnlyList<Id<Appointment>> moving,
        CancellationToken cancel
    ) =>
        await db
            .Appointments.AsNoTracking()
            // No appointment is longer than a day, and the range begins a day early: the start alone finds them.
            .Where(one => one.BusyFrom >= from && one.BusyFrom < until)
            .Where(one => one.State != AppointmentState.Cancelled)
            .Where(one => one.State != AppointmentState.Held || one.HeldUntil > now)
            .Where(one => !moving.Contains(one.Id))
            .Select(one => new Appointed(one.TherapistId, one.RoomId, one.BusyFrom, one.BusyUntil))
            .ToListAsync(cancel);

    private async Task<ILookup<Id<Therapist>, Stretch>> TimesOff(
        List<Id<Therapist>> therapists,
        Instant from,
        Instant until,
        CancellationToken cancel
    ) =>
        (
            await db
                .TimesOff.AsNoTracking()
                .Where(off => off.Until > from && off.From < until && therapists.Contains(off.TherapistId))
                .ToListAsync(cancel)
        ).ToLookup(off => off.TherapistId, off => Stretch.Of(off.From, off.Until));

    private async Task<IReadOnlyList<TherapistTimes>> Times(
        List<Id<Therapist>> therapists,
        Request request,
        List<Appointed> taken,
        ILookup<Id<Therapist>, Stretch> off,
        CancellationToken cancel
    )
    {
        var (first, last) = (request.First, request.Last);
        var usual = await db
            .WorkingHours.AsNoTracking()
            .Where(hours => therapists.Contains(hours.TherapistId))
            .ToListAsync(cancel);
        var special = await db
            .DayHours.AsNoTracking()
            .Where(hours => hours.Date >= first && hours.Date <= last && therapists.Contains(hours.TherapistId))
            .ToListAsync(cancel);
        var holidays = await db
            .Holidays.AsNoTracking()
            .Where(holiday => holiday.Date >= first && holiday.Date <= last)
            .Select(holiday => holiday.Date)
            .ToHashSetAsync(cancel);
        var busy = taken.ToLookup(one => one.TherapistId, one => Stretch.Of(one.From, one.Until));
        return
        [
            .. therapists.Select(therapist => new TherapistTimes(
                therapist,
                new WorkingTimes(
                    usual.Where(hours => hours.TherapistId == therapist),
                    special.Where(hours => hours.TherapistId == therapist),
                    holidays
                ),
                Stretches.Merge(busy[therapist].Concat(off[therapist]))
            )),
        ];
    }

    private async Task<IReadOnlyList<RoomTimes>> Rooms(Service service, List<Appointed> taken, CancellationToken cancel)
    {
        var possible = service.Rooms.Select(one => one.RoomId).ToList();
        var rooms = await db
            .Rooms.AsNoTracking()
            .Where(room => possible.Contains(room.Id) && room.IsActive)
            .OrderBy(room => room.Order)
            .Select(room => room.Id)
            .ToListAsync(cancel);
        var busy = taken.ToLookup(one => one.RoomId, one => Stretch.Of(one.From, one.Until));
        return [.. rooms.Select(room => new RoomTimes(room, Stretches.Merge(busy[room])))];
    }

    private async Task<Duration?> ShortestService(CancellationToken cancel)
    {
        var minutes = await db
            .Services.AsNoTracking()
            .Where(service => service.IsActive)
            .Select(service => (int?)(service.MinutesBefore + service.Minutes + service.MinutesAfter))
            .MinAsync(cancel);
        return minutes is null ? null : Duration.FromMinutes(minutes.Value);
    }

    private sealed record Appointed(Id<Therapist> TherapistId, Id<Room> RoomId, Instant From, Instant Until);
}
