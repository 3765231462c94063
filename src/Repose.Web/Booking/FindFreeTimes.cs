using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Finds the free times for what is wanted, from the calendar as it is now.</summary>
internal sealed class FindFreeTimes(ReposeDb db, Offers offers, TakenTimes taken, IClock clock)
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

    public sealed record ServiceGone() : Refusal("service-gone", BookingText.ServiceGone);

    public sealed record AddOnGone() : Refusal("add-on-gone", BookingText.AddOnGone);

    public sealed record TherapistGone() : Refusal("therapist-gone", BookingText.TherapistGone);

    public async Task<Outcome<FreeTimes>> Run(Request request, CancellationToken cancel)
    {
        var stamps = await Stamps.Read(db, cancel);
        var offered = await offers.Find(db, stamps.Setup, cancel);
        if (
            offered is null
            || !offered.Services.TryGetValue(request.Wanted.ServiceId, out var service)
            || (!service.IsActive && request.Terms is null)
        )
        {
            return new ServiceGone();
        }

        var terms = request.Terms ?? TermsOf(service, request.Wanted, offered);
        if (terms is null)
        {
            return new AddOnGone();
        }

        var able = service.Therapists.Select(one => one.TherapistId).ToHashSet();
        var therapists = offered
            .Therapists.Where(one => able.Contains(one.Id) && (request.Wanted.TherapistId ?? one.Id) == one.Id)
            .ToList();
        return therapists.Count == 0
            ? new TherapistGone()
            : await Lay(request, terms, service, therapists, offered, stamps.Calendar, cancel);
    }

    private static Booked? TermsOf(Service service, Wanted wanted, Offered offered)
    {
        var addOns = new List<AddOn>();
        foreach (var id in wanted.AddOns.Distinct())
        {
            if (!offered.AddOns.TryGetValue(id, out var addOn) || !addOn.IsActive)
            {
                return null;
            }

            addOns.Add(addOn);
        }

        return Booked.Of(service, addOns);
    }

    /// <summary>Lays what is taken beside what is offered.</summary>
    private async Task<FreeTimes> Lay(
        Request request,
        Booked terms,
        Service service,
        List<(Id<Therapist> Id, WorkingTimes Working)> therapists,
        Offered offered,
        long? stamp,
        CancellationToken cancel
    )
    {
        var (now, zone, policy) = (clock.GetCurrentInstant(), offered.Zone, offered.Practice.Policy);
        // A day more on each side: an appointment may reach in from the day before.
        var from = zone.AtStartOfDay(request.First.PlusDays(-1)).ToInstant();
        var until = zone.AtStartOfDay(request.Last.PlusDays(2)).ToInstant();
        var busy = (await taken.Find(db, stamp, from, until, cancel))
            .Where(one => !(one.HeldUntil <= now) && !request.Moving.Contains(one.Id))
            .ToList();
        var (busyTherapists, busyRooms) = (
            busy.ToLookup(one => one.TherapistId, one => Stretch.Of(one.From, one.Until)),
            busy.ToLookup(one => one.RoomId, one => Stretch.Of(one.From, one.Until))
        );
        var possible = service.Rooms.Select(one => one.RoomId).ToHashSet();
        return new FreeTimes
        {
            Zone = zone,
            Wanted = terms,
            Therapists =
            [
                .. therapists.Select(one => new TherapistTimes(
                    one.Id,
                    one.Working,
                    Stretches.Merge(busyTherapists[one.Id].Concat(offered.TimesOff.GetValueOrDefault(one.Id) ?? []))
                )),
            ],
            Rooms =
            [
                .. offered
                    .Rooms.Where(possible.Contains)
                    .Select(room => new RoomTimes(room, Stretches.Merge(busyRooms[room]))),
            ],
            Earliest = request.ByStaff ? from : now + policy.LeadTime,
            Latest = request.ByStaff
                ? until
                : zone.AtStartOfDay(now.InZone(zone).Date.PlusDays(policy.HorizonDays + 1)).ToInstant(),
            GridMinutes = policy.GridMinutes,
            ShortestUseful = policy.AvoidsGaps && !request.ByStaff ? offered.ShortestUseful : null,
        };
    }
}
