using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>A practice that does not exist, to look at and to try things in.</summary>
/// <remarks>
/// Nobody in it is real: the town is not on any map, addresses end in example.org, telephone numbers are from the range
/// that is set aside for fiction. The same date gives the same practice, down to its ids. Weeks are counted from the
/// Monday of the week of that date, so that its people sleep alike whenever it is made.
/// </remarks>
public static class DemoPractice
{
    /// <summary>Which practice.</summary>
    public static Id<MassagePractice> Id { get; } = Seed.Id<MassagePractice>("practice");

    /// <summary>The zone of its clocks.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>Those who can sign in with one click.</summary>
    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        DemoPerson.Of("owner", DemoTherapists.Owner, Role.Owner | Role.Therapist, "/practice/setup"),
        DemoPerson.Of("therapist", "Tomás Arriaga", Role.Therapist, "/desk/today"),
        DemoPerson.Of("desk", "Priya Raman", Role.Desk, "/desk/today"),
        DemoPerson.Of("client", Roster.SignsIn, Role.None, "/me"),
    ];

    /// <summary>Its clients, with the truth about those who tell of their nights.</summary>
    public static IReadOnlyList<DemoClient> Clients { get; } = [.. Roster.Tracked(), .. Roster.Others()];

    /// <summary>Puts the practice, as it is on the morning of a day, into a database that has none of it yet.</summary>
    /// <param name="db">The database, working for the practice of this <see cref="Id"/>.</param>
    /// <param name="today">The day, on the practice's calendar.</param>
    /// <param name="cancel">Stops the work; nothing is kept then.</param>
    public static async Task Fill(ReposeDb db, LocalDate today, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.PracticeId != Id)
        {
            throw new ArgumentException("The database works for another practice.", nameof(db));
        }

        await FastSave.Run(db, Make(today), cancel);
    }

    /// <summary>Everything that is kept of the practice, in an order in which it can be written.</summary>
    internal static IReadOnlyList<object> Make(LocalDate today)
    {
        var day = new DemoDay(today);
        var setup = DemoSetup.Make(day);
        var people = DemoPeople.Make(day, setup);
        var calendar = new DemoCalendar(setup);
        var courses = DemoCourses.Make(day, setup, calendar);
        var visits = DemoVisits.Make(day, setup, calendar, courses);
        Appointment[] appointments = [.. courses.Appointments, .. visits];
        object[] nights = [.. DemoNights.Make(day, courses)];
        object[] screenings = [.. DemoScreenings.Make(day)];
        return
        [
            .. setup.Rows,
            .. people,
            .. courses.Courses,
            .. appointments,
            .. courses.Departures,
            .. DemoSessions.Make(day, setup, appointments),
            .. DemoPackages.Make(setup, appointments),
            .. DemoDisclosures.Make(day, setup, appointments),
            .. DemoWaitList.Make(day, setup),
            .. DemoQuestions.Make(day, setup, courses),
            .. nights,
            .. DemoReactions.Make(day, nights.OfType<DiaryPage>()),
            .. DemoPlans.Make(day, nights.OfType<DiaryPage>()),
            .. DemoIntakes.Make(day),
            .. screenings,
            .. DemoLetters.Make(day, screenings.OfType<Clearance>().Single()),
            .. DemoMessages.Make(day, setup, appointments),
            .. DemoMine.Make(day),
            .. DemoNotes.Make(day, setup, appointments),
            .. DemoMeasures.Make(day, setup, appointments),
            .. DemoAudit.Make(day, setup, appointments),
        ];
    }
}
