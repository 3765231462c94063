namespace Repose.SingleCase;

/// <summary>One value of one person in a study of several.</summary>
/// <param name="Case">Which person.</param>
/// <param name="Pair">Which pair of a phase without and a phase with treatment; 1 when there is one pair.</param>
/// <param name="IsTreated">Whether it belongs to the phase with treatment.</param>
/// <param name="Time">When, in running numbers since this person's start, so that people can be put side by side.</param>
/// <param name="Value">The outcome in its unit. A missing value has no row.</param>
public sealed record CasePoint(string Case, int Pair, bool IsTreated, int Time, double Value)
{
    /// <summary>
    /// The recorded days of a person's baseline and course, as one pair. Time is counted from the first day of the
    /// baseline, which is 1.
    /// </summary>
    public static IEnumerable<CasePoint> Of(string person, DailySeries series, Phases phases)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(phases);
        foreach (var row in series.Rows)
        {
            if (row.Value is { } value && phases.Of(row.Day) is Phase.Baseline or Phase.Course)
            {
                var isTreated = phases.Course.Contains(row.Day);
                yield return new(person, 1, isTreated, row.Day - phases.Baseline.Start + 1, value);
            }
        }
    }
}
