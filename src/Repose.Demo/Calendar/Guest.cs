using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>One client's habits of coming.</summary>
internal sealed class Guest
{
    private const int FewestDaysBetween = 4;
    private readonly HashSet<LocalDate> days = [];
    private LocalDate courseFrom = LocalDate.MaxIsoValue;
    private LocalDate courseUntil = LocalDate.MinIsoValue;

    private Guest(DemoClient client) => Client = client;

    internal DemoClient Client { get; }

    internal required int Weekday { get; init; }

    internal required LocalTime Time { get; init; }

    internal required Id<Therapist> With { get; init; }

    /// <summary>In which weeks of their rhythm they come.</summary>
    internal required int Phase { get; init; }

    internal int Visited => days.Count;

    internal static Guest Of(DemoClient client, DemoSetup setup, CourseResult courses)
    {
        var chance = Seed.Chance($"guest/{client.Name}");
        var guest = new Guest(client)
        {
            Weekday = chance.Next(6),
            Time = new(chance.Next(8, 18), chance.Next(2) * 30),
            With = setup.Therapists[chance.Next(setup.Therapists.Count)].Id,
            Phase = -chance.Next(client.Rhythm),
        };
        LocalDate[] sessions = [.. courses.SessionsOf(client).Select(one => DemoDay.DateOf(one.Start))];
        if (sessions.Length > 0)
        {
            (guest.courseFrom, guest.courseUntil) = (sessions[0].PlusDays(-28), sessions[^1].PlusDays(28));
        }

        return guest;
    }

    /// <summary>During a course, and four weeks before and after it, nothing else is done: it would blur the comparison.</summary>
    internal bool IsInCourse(LocalDate monday) => monday.PlusDays(6) >= courseFrom && monday <= courseUntil;

    internal bool MayCome(LocalDate date)
    {
        for (var apart = -FewestDaysBetween + 1; apart < FewestDaysBetween; apart++)
        {
            if (days.Contains(date.PlusDays(apart)))
            {
                return false;
            }
        }

        return true;
    }

    internal void Come(LocalDate date) => days.Add(date);
}
