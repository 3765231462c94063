using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>How far a forest picture reaches: what was found must be seen, but no client may crush the rest.</summary>
internal static class ForestScale
{
    internal static Scale Of(ForestData data, IReadOnlyList<ForestRow> rows, double left, double right)
    {
        var important = Math.Abs(data.Important ?? 0);
        Gain?[] pooled = [ForestWords.Gain(data, data.Mean), ForestWords.Gain(data, data.NextClient)];
        double[] pooledEnds = [.. pooled.Concat(rows.Select(row => row.Shared)).SelectMany(Ends)];
        double[] own = [.. rows.Select(row => row.Own?.Value).OfType<double>()];
        double[] ownEnds = [.. rows.SelectMany(row => Ends(row.Own))];
        double[] sizes = [.. own.Concat(pooledEnds).Select(Math.Abs).Order()];
        var most = Math.Max(2 * important, sizes.Length == 0 ? 0 : 2.5 * sizes[(sizes.Length - 1) * 3 / 4]);
        var low = Math.Min(-1.3 * important, Least(own.Concat(pooledEnds), ownEnds, 1));
        var high = Math.Max(1.3 * important, -Least(own.Concat(pooledEnds), ownEnds, -1));
        (low, high) = (Math.Max(low, -most), Math.Min(high, most));
        return high > low ? new Scale(low, high, left, right) : new Scale(-1, 1, left, right);
    }

    /// <summary>The lowest value that must be seen, and, if it is not much lower, the lowest end of an own interval.</summary>
    private static double Least(IEnumerable<double> seen, IEnumerable<double> ends, double sign)
    {
        var must = seen.Select(value => sign * value).DefaultIfEmpty(0).Min();
        var wish = ends.Select(value => sign * value).DefaultIfEmpty(0).Min();
        return Math.Max(Math.Min(wish, must), Math.Min(0, must) * 1.6) + Math.Min(0, 0.05 * must);
    }

    private static IEnumerable<double> Ends(Gain? gain) => new[] { gain?.Least, gain?.Most }.OfType<double>();
}
