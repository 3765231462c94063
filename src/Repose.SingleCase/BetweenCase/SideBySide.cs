namespace Repose.SingleCase;

/// <summary>People's values at one place of the study, put side by side: the spread between people is read off here.</summary>
/// <param name="Times">When each person's value was taken, by person.</param>
/// <param name="Values">The values, by person.</param>
internal sealed record SideBySide(IReadOnlyDictionary<string, int> Times, Moments Values)
{
    public int DegreesOfFreedom => Values.Count - 1;

    /// <summary>By time within treated and untreated people; places with one person tell nothing.</summary>
    public static SideBySide[] ByTime(CaseRun[] runs) =>
        [
            .. Grouped(runs, (run, i) => (run.Pair, run.IsTreated, run.Times[i]))
                .Where(place => place.DegreesOfFreedom > 0),
        ];

    /// <summary>By the position in the phase, where everybody has a value.</summary>
    public static SideBySide[] ByPosition(CaseRun[] runs, int cases) =>
        [.. Grouped(runs, (run, i) => (run.Pair, run.IsTreated, i)).Where(place => place.Values.Count == cases)];

    private static IEnumerable<SideBySide> Grouped(CaseRun[] runs, Func<CaseRun, int, (int, bool, int)> place) =>
        runs.SelectMany(run => Enumerable.Range(0, run.Count), (run, i) => (run, i))
            .GroupBy(at => place(at.run, at.i))
            .Select(group => new SideBySide(
                group.ToDictionary(at => at.run.Case, at => at.run.Times[at.i], StringComparer.Ordinal),
                Moments.Of([.. group.Select(at => at.run.Values[at.i])])
            ));
}
