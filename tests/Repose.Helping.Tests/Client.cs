using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping.Tests;

/// <summary>A client as life makes them: nights that resemble the one before, weekends, forgotten mornings.</summary>
internal sealed record Client(ulong Seed)
{
    /// <summary>How many minutes sooner sleep comes during the course, truly.</summary>
    internal double Gain { get; init; }

    /// <summary>How many minutes sooner still on the night after a session.</summary>
    internal double NightAfter { get; init; }

    internal double Level { get; init; } = 70;

    internal double Spread { get; init; } = 18;

    internal double Missing { get; init; } = 0.08;

    /// <summary>A diary from two weeks before the course to two weeks after it.</summary>
    internal IReadOnlyList<Night> Diary(CourseRecord course)
    {
        var random = new ReproducibleRandom(Seed);
        var after = course.Sessions.Select(session => session.NightAfter).ToHashSet();
        var (start, end) = (course.Sessions[0].NightAfter, course.Sessions[^1].NightAfter);
        var entries = new List<DiaryEntry>();
        var drift = Normal(random);
        foreach (var date in Some.Dates(start.PlusDays(-14), end.PlusDays(14)))
        {
            drift = 0.25 * drift + Math.Sqrt(1 - 0.25 * 0.25) * Normal(random);
            var sol =
                Level
                + Spread * drift
                + (SocialJetlag.IsWeekend(date) ? -4 : 0)
                - (date >= start ? Gain : 0)
                - (after.Contains(date) ? NightAfter : 0);
            if (random.NextFraction() >= Missing || date == end)
            {
                entries.Add(Some.Entry(date, Math.Max(1, Math.Round(sol))));
            }
        }

        return Nights.Told(entries);
    }

    private static double Normal(ReproducibleRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextFraction())) * Math.Cos(2 * Math.PI * random.NextFraction());
}
