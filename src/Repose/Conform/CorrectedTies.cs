using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Whether values tie once the trend of the baseline is taken from them, so that rounding can undo the tie.</summary>
/// <remarks>The engine keeps such ties; a program that compares doubles as they come out counts them as won or lost.</remarks>
internal static class CorrectedTies
{
    internal static bool CanBeUndone(PhaseValues values)
    {
        if (values.Baseline.Count < 2)
        {
            return false;
        }

        var slope = Slope(values.Baseline);
        if (slope is 0)
        {
            return false;
        }

        double[] before = [.. values.Baseline.Select((value, i) => value - slope * (i + 1))];
        double[] after = [.. values.Course.Select((value, i) => value - slope * (before.Length + i + 1))];
        var room = 1e-9 * before.Concat(after).Max(Math.Abs);
        return before.Any(one => after.Any(other => Math.Abs(one - other) <= room));
    }

    private static double Slope(IReadOnlyList<double> values)
    {
        double[] slopes =
        [
            .. Enumerable
                .Range(0, values.Count)
                .SelectMany(i =>
                    Enumerable.Range(i + 1, values.Count - i - 1).Select(k => (values[k] - values[i]) / (k - i))
                )
                .Order(),
        ];
        return 0.5 * (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]);
    }
}
