using NodaTime;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>What is on record for a date beside the outcome, by name.</summary>
/// <remarks>
/// A circumstance is taken into account only if it is known for every compared night and tells nights apart that the
/// others do not: leaving out nights for want of a note would cost more than it brings, and nothing is ever filled in.
/// </remarks>
internal sealed class Records(IReadOnlyList<Night> told)
{
    internal const string Weekend = "weekend";
    internal const string Alcohol = "alcohol";
    internal const string Caffeine = "caffeine";
    internal const string Medicine = "medicine or supplement for sleep";

    private static readonly (string Name, Func<DiaryEntry, double?> Of)[] InDiary =
    [
        (Alcohol, entry => entry.Alcohol),
        (Caffeine, entry => entry.Caffeine),
        (Medicine, entry => entry.SleepMedicine is { } taken ? (taken ? 1 : 0) : null),
    ];

    private readonly Dictionary<LocalDate, DiaryEntry> diary = told.Where(night => night.Diary is not null)
        .ToDictionary(night => night.Date, night => night.Diary!);

    /// <summary>All that is known of a date.</summary>
    internal IReadOnlyDictionary<string, double> On(LocalDate date)
    {
        var known = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            [Weekend] = SocialJetlag.IsWeekend(date) ? 1 : 0,
        };
        if (diary.TryGetValue(date, out var entry))
        {
            foreach (var (name, of) in InDiary)
            {
                if (of(entry) is { } value)
                {
                    known[name] = value;
                }
            }
        }

        return known;
    }

    /// <summary>Every circumstance that is known on at least one compared night, and whether it can be adjusted for.</summary>
    internal IReadOnlyList<Circumstance> Over(OutcomeSeries series)
    {
        var baseline = Known(series, series.Phases.Baseline);
        var course = Known(series, series.Phases.Course);
        var after = Known(series, series.Phases.FollowUp);
        List<IReadOnlyDictionary<string, double>> compared = [.. baseline, .. course, .. after];
        var names = InDiary.Select(record => record.Name).Prepend(Weekend).ToList();
        // The follow-up has a level of its own, so what differs only there tells nothing of the course.
        var telling = Telling.Of(
            names.Where(name => compared.TrueForAll(night => night.ContainsKey(name))),
            [.. compared.Select((night, i) => (i < baseline.Count + course.Count ? 0 : 1, night))]
        );
        return
        [
            .. names
                .Select(name => new Circumstance(
                    name,
                    Values(name, compared).Count,
                    compared.Count,
                    telling.Contains(name, StringComparer.Ordinal),
                    Mean(name, baseline),
                    Mean(name, course)
                ))
                .Where(circumstance => circumstance.Known > 0),
        ];
    }

    private List<IReadOnlyDictionary<string, double>> Known(OutcomeSeries series, DateInterval? phase) =>
        [.. series.In(phase).Where(row => row.Value is not null).Select(row => On(row.Date))];

    private static List<double> Values(string name, List<IReadOnlyDictionary<string, double>> nights) =>
        [.. nights.Where(night => night.ContainsKey(name)).Select(night => night[name])];

    private static double? Mean(string name, List<IReadOnlyDictionary<string, double>> nights) =>
        Values(name, nights) is { Count: > 0 } values ? values.Average() : null;
}
