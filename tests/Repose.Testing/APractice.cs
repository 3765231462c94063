using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Testing;

/// <summary>A small practice: Ana and Ben, the rooms Willow and Fern, one hour or half an hour, Monday to Friday, 9 to 17.</summary>
internal sealed class APractice
{
    internal required MassagePractice Practice { get; init; }
    internal required Therapist Ana { get; init; }
    internal required Therapist Ben { get; init; }
    internal required Room Willow { get; init; }
    internal required Room Fern { get; init; }

    /// <summary>Sixty minutes with ten after it.</summary>
    internal required Service Hour { get; init; }

    /// <summary>Thirty minutes with ten after it, also as a course.</summary>
    internal required Service HalfHour { get; init; }

    internal required AddOn Lavender { get; init; }

    internal DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Practice.Zone];

    /// <summary>A time on the practice's clocks.</summary>
    internal Instant At(int year, int month, int day, int hour, int minute = 0) =>
        Zone.AtStrictly(new LocalDateTime(year, month, day, hour, minute)).ToInstant();

    /// <summary>Makes it, in a server's database.</summary>
    internal static Task<APractice> Open(AServer server, string name = "Stillwater Massage", string host = "")
    {
        var practice = new MassagePractice(
            Id<MassagePractice>.New(),
            name,
            "America/New_York",
            server.Clock.GetCurrentInstant()
        );
        practice.AnswerAt(host);
        server.PracticeId = practice.Id;
        return server.InDb(async db =>
        {
            var opened = Fill(db, practice);
            await db.SaveChangesAsync();
            return opened;
        });
    }

    private static APractice Fill(ReposeDb db, MassagePractice practice)
    {
        Therapist Therapist(string name, int order)
        {
            var therapist = new Therapist(practice.Id, Id<Therapist>.New(), name);
            therapist.Describe(name, "Registered, 8 years of practice", "", order);
            db.Add(therapist);
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Friday; day++)
            {
                db.Add(new WorkingHours(practice.Id, Id<WorkingHours>.New(), therapist.Id, day, new(9, 0), new(17, 0)));
            }

            return therapist;
        }

        Room Room(string name, int order)
        {
            var room = new Room(practice.Id, Id<Room>.New(), name);
            room.Describe(name, order);
            db.Add(room);
            return room;
        }

        var (ana, ben, willow, fern) = (Therapist("Ana", 1), Therapist("Ben", 2), Room("Willow", 1), Room("Fern", 2));
        Service Service(string name, int minutes, decimal price, bool isCourse)
        {
            var service = new Service(practice.Id, Id<Service>.New(), name, minutes, Money.Of(price));
            service.Measure(minutes, 0, 10, Money.Of(price));
            service.Follow(isCourse ? "lbp-sleep-10x30" : "", isCourse);
            service.DoneBy([ana.Id, ben.Id]);
            service.DoneIn([willow.Id, fern.Id]);
            db.Add(service);
            return service;
        }

        var lavender = new AddOn(practice.Id, Id<AddOn>.New(), "Lavender", AddOnKind.Aroma, Money.Of(8));
        db.Add(practice);
        db.Add(lavender);
        return new()
        {
            Practice = practice,
            Ana = ana,
            Ben = ben,
            Willow = willow,
            Fern = fern,
            Hour = Service("One hour", 60, 95, false),
            HalfHour = Service("Sleep session", 30, 60, true),
            Lavender = lavender,
        };
    }
}
