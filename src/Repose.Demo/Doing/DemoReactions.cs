using NodaTime;
using Repose.Data;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>Reaction tests of a few clients, slower after short nights, and quicker while they get used to the test.</summary>
internal sealed class DemoReactions
{
    private static readonly ReactionDevice Phone = new("phone (Android)", "touch", 16.67, 34.1, 1.3, 0.1);
    private static readonly ReactionDevice Computer = new("computer (Windows)", "key", 16.67, 20.4, 0.7, 0.1);

    /// <summary>Who does it, from which week on, on how many days a week, and from which week on at a computer.</summary>
    private static readonly (string Name, int FromWeek, int Days, int? ComputerFrom)[] Some =
    [
        (Roster.SignsIn, -6, 2, null),
        ("Oluwaseun Adebayo", -5, 3, null),
        ("Theodora Papadakis", -20, 1, -9),
        ("Nathaniel Osei", -1, 2, null),
    ];

    private static readonly int[] DaysOfWeek = [0, 3, 2];

    private readonly Random chance;
    private readonly double usual;

    private DemoReactions(string name)
    {
        chance = Seed.Chance($"reaction/{name}");
        usual = 195 + chance.Next(40);
    }

    internal static IEnumerable<ReactionTest> Make(DemoDay day, IEnumerable<DiaryPage> nights)
    {
        var told = nights.ToLookup(page => page.ClientId);
        return Some.SelectMany(one =>
        {
            var client = DemoPractice.Clients.Single(client => client.Name.Equals(one.Name, StringComparison.Ordinal));
            var slept = told[client.Id]
                .Newest()
                .ToDictionary(page => page.Date, page => DiaryMetrics.Of(page.ToEntry()).TotalSleepTime?.TotalHours);
            var (ids, person) = (new Ids($"reaction/{one.Name}"), new DemoReactions(one.Name));
            return Mornings(day, one.FromWeek, one.Days)
                .Select(
                    (date, done) =>
                    {
                        var at = DemoDay.At(date, new LocalTime(9, person.chance.Next(60)));
                        var onComputer = one.ComputerFrom is { } week && date >= day.WeekStart(week);
                        return new ReactionTest(
                            DemoPractice.Id,
                            ids.New<ReactionTest>(at),
                            client.Id,
                            at,
                            [.. person.Trials(slept.GetValueOrDefault(date) ?? 7, done)],
                            onComputer ? Computer : Phone
                        );
                    }
                );
        });
    }

    /// <summary>Mondays, or Mondays and Thursdays, or Wednesdays too, until yesterday.</summary>
    private static IEnumerable<LocalDate> Mornings(DemoDay day, int fromWeek, int days) =>
        Enumerable
            .Range(fromWeek, 1 - fromWeek)
            .SelectMany(week => DaysOfWeek.Take(days).Order().Select(day.WeekStart(week).PlusDays))
            .Where(date => date < day.Today);

    private IEnumerable<ReactionTrial> Trials(double hoursAsleep, int done)
    {
        var slow = 45 + (22 * Math.Max(0, 7.5 - hoursAsleep)) + (30 * Math.Max(0, 3 - done));
        for (var at = 0.0; ; )
        {
            var wait = ReactionRules.ShortestWait + (3_000 * chance.NextDouble());
            if (at + wait >= ReactionRules.Length)
            {
                yield break;
            }

            var trial =
                chance.Next(90) == 0
                    ? new ReactionTrial(null, at + (0.8 * wait))
                    : new ReactionTrial(at + wait, at + wait + Answer(slow));
            at = trial.End!.Value;
            yield return trial;
        }
    }

    /// <summary>Answers bunch around a usual time and have a long tail: a normal part and an exponential one.</summary>
    private double Answer(double slow)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
        return Math.Max(140, usual + (20 * normal) - (slow * Math.Log(1 - chance.NextDouble())));
    }
}
