using Repose.Practice;

namespace Repose.Demo;

/// <summary>The practice before anybody comes: who treats, where, when, what, and for how much.</summary>
internal sealed class DemoSetup
{
    internal required MassagePractice Practice { get; init; }
    internal required IReadOnlyList<Therapist> Therapists { get; init; }
    internal required IReadOnlyList<Room> Rooms { get; init; }

    /// <summary>Thirty minutes by the protocol, also as a course.</summary>
    internal required Service SleepSession { get; init; }

    internal required Service Hour { get; init; }
    internal required Service HourAndHalf { get; init; }
    internal required Service FirstVisit { get; init; }
    internal required IReadOnlyList<AddOn> AddOns { get; init; }
    internal required PackageOffer CoursePackage { get; init; }
    internal required PackageOffer FiveHours { get; init; }
    internal required IReadOnlyList<WorkingHours> Hours { get; init; }
    internal required IReadOnlyList<Holiday> Holidays { get; init; }
    internal required IReadOnlyList<TimeOff> TimesOff { get; init; }

    /// <summary>All rows, those that others point at first.</summary>
    internal IEnumerable<object> Rows =>
        [
            Practice,
            .. Therapists,
            .. Rooms,
            SleepSession,
            Hour,
            HourAndHalf,
            FirstVisit,
            .. AddOns,
            CoursePackage,
            FiveHours,
            .. Hours,
            .. Holidays,
            .. TimesOff,
        ];

    internal WorkingTimes WorkingTimesOf(Therapist therapist) =>
        new(
            Hours.Where(hours => hours.TherapistId == therapist.Id),
            [],
            Holidays.Select(holiday => holiday.Date).ToHashSet()
        );

    internal static DemoSetup Make(DemoDay day)
    {
        var practice = ThePractice(day);
        Therapist[] therapists = [.. DemoTherapists.All.Select(TherapistOf)];
        Room[] rooms = [.. Enumerable.Range(0, RoomNames.Length).Select(RoomOf)];
        var sleepSession = Service(
            "Sleep session",
            "Thirty quiet minutes by a fixed protocol. As a course: ten sessions in five weeks, beside a sleep diary.",
            (30, 10, 62)
        );
        sleepSession.Follow("lbp-sleep-10x30", isCourse: true);
        var offers = DemoOffers.Of(practice.Id);
        return new()
        {
            Practice = practice,
            Therapists = therapists,
            Rooms = rooms,
            SleepSession = sleepSession,
            Hour = Service("Massage, 60 minutes", "An hour, as you and your therapist agree.", (60, 10, 98)),
            HourAndHalf = Service("Massage, 90 minutes", "An hour and a half, without hurry.", (90, 15, 138)),
            FirstVisit = Service(
                "First visit",
                "Fifteen minutes to talk, then an hour of massage. For everybody who is new here.",
                (75, 15, 98)
            ),
            AddOns = DemoAddOns.Of(practice.Id),
            CoursePackage = offers.Course(sleepSession.Id),
            FiveHours = offers.FiveHours(Seed.Id<Service>("Massage, 60 minutes")),
            Hours = [.. DemoTherapists.All.SelectMany(HoursOf)],
            Holidays = [.. DemoHolidays.Around(day).Select(one => new Holiday(practice.Id, one.Date, one.Name))],
            TimesOff = [.. DemoTimesOff.Of(day, therapists)],
        };

        Service Service(string name, string description, (int Minutes, int After, int Price) measure)
        {
            var service = new Service(
                practice.Id,
                Seed.Id<Service>(name),
                name,
                measure.Minutes,
                Money.Of(measure.Price)
            );
            service.Describe(name, description, Array.IndexOf(InOrder, name) + 1);
            service.Measure(measure.Minutes, 0, measure.After, Money.Of(measure.Price));
            service.DoneBy(therapists.Select(one => one.Id));
            // The smallest room has no space for a long session.
            service.DoneIn(rooms.Take(measure.Minutes > 60 ? 2 : 3).Select(room => room.Id));
            return service;
        }
    }

    private static readonly string[] InOrder =
    [
        "First visit",
        "Sleep session",
        "Massage, 60 minutes",
        "Massage, 90 minutes",
    ];

    private static readonly string[] RoomNames = ["Birch", "Juniper", "Moss"];

    private static MassagePractice ThePractice(DemoDay day)
    {
        var opened = DemoDay.At(day.WeekStart(DemoDay.FirstWeek - 8), new(9, 0));
        var practice = new MassagePractice(DemoPractice.Id, "Quiet Alder Massage", DemoPractice.Zone.Id, opened);
        practice.Present(
            practice.Name,
            practice.Zone,
            new()
            {
                Tagline = "Massage for people who sleep badly",
                About =
                    "We are four therapists in an old mill by the river. Many of our clients come for a sleep course "
                    + "and keep a diary beside it, so that we can see together whether it helps.",
                Street = "14 Millrace Lane",
                Town = "Larkmoor, Vermont",
                Directions =
                    "The blue door beside the bakery. Parking behind the mill. Two steps, with a ramp at the side.",
                Phone = "(802) 555-0142",
                Email = "hello@example.org",
            }
        );
        practice.Adopt(
            new()
            {
                LateCancellation =
                    "With less than 24 hours' notice we charge half of the price, or take the session from your package.",
                LateArrival = "If you come late your session still ends on time, because somebody may come after you.",
            }
        );
        practice.Obey("us-vt", allowsCbd: false);
        return practice;
    }

    private static Therapist TherapistOf(DemoTherapists.Entry entry, int place)
    {
        var therapist = new Therapist(DemoPractice.Id, Seed.Id<Therapist>(entry.Name), entry.Name);
        therapist.Describe(entry.Name, entry.Qualifications, entry.About, place + 1);
        return therapist;
    }

    private static Room RoomOf(int place)
    {
        var room = new Room(DemoPractice.Id, Seed.Id<Room>(RoomNames[place]), RoomNames[place]);
        room.Describe(RoomNames[place], place + 1);
        return room;
    }

    private static IEnumerable<WorkingHours> HoursOf(DemoTherapists.Entry entry) =>
        entry.Hours.SelectMany(hours =>
            hours.Days.Select(weekday => new WorkingHours(
                DemoPractice.Id,
                Seed.Id<WorkingHours>($"{entry.Name}/{weekday}/{hours.From}"),
                Seed.Id<Therapist>(entry.Name),
                weekday,
                hours.From,
                hours.Until
            ))
        );
}
