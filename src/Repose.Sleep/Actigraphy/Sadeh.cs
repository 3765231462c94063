namespace Repose.Sleep;

/// <summary>Tells sleep from wake by the counts of a minute and of five minutes on either side, in children and the young.</summary>
/// <remarks>
/// Sadeh, Sharkey and Carskadon 1994, Sleep 17(3):201-207, doi:10.1093/sleep/17.3.201:
/// PS = 7.601 − 0.065 · mean − 1.08 · NAT − 0.056 · SD − 0.703 · ln(a + 1), where the mean is of eleven minutes, NAT counts those of them
/// with 50 to under 100 counts, and SD is the sample standard deviation of the minute and the five before it. Counts are cut
/// to 300. What lies before the first and after the last minute counts as still.
/// </remarks>
public static class Sadeh
{
    /// <summary>From which PS on a minute is sleep, as published.</summary>
    public const double AsPublished = 0;

    /// <summary>Above which PS a minute is sleep in ActiLife, the programme of the maker of ActiGraph.</summary>
    public const double AsActiLife = -4;

    private const double Most = 300;
    private const int Around = 5;

    /// <summary>Whether each minute is sleep.</summary>
    /// <param name="counts">Counts of each minute.</param>
    /// <param name="above">The PS from which a minute is sleep.</param>
    public static bool[] Score(IReadOnlyList<double> counts, double above = AsPublished)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var cut = new double[counts.Count + (2 * Around)];
        for (var minute = 0; minute < counts.Count; minute++)
        {
            cut[minute + Around] = Math.Min(counts[minute], Most);
        }

        return
        [
            .. Enumerable.Range(0, counts.Count).Select(minute => Index(cut.AsSpan(minute, (2 * Around) + 1)) >= above),
        ];
    }

    /// <param name="window">Eleven minutes, the one that is scored in the middle.</param>
    private static double Index(ReadOnlySpan<double> window)
    {
        var (sum, between) = (0.0, 0);
        foreach (var counts in window)
        {
            sum += counts;
            between += counts is >= 50 and < 100 ? 1 : 0;
        }

        var before = window[..(Around + 1)];
        return 7.601
            - (0.065 * sum / window.Length)
            - (1.08 * between)
            - (0.056 * Spread(before))
            - (0.703 * Math.Log(window[Around] + 1));
    }

    private static double Spread(ReadOnlySpan<double> values)
    {
        var mean = 0.0;
        foreach (var value in values)
        {
            mean += value / values.Length;
        }

        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / (values.Length - 1));
    }
}
