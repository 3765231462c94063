using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>Adds a batch of clients to the totals, four nodes at a time.</summary>
/// <remarks>
/// A number is split in a high part, a whole number of 2⁵⁰ grains, and a low part, a whole number of grains, by adding
/// 1.5 · 2⁵² units: the sum's bits then are those of a constant plus the whole number, and can be added as integers.
/// Only additions, multiplications and divisions are used, which IEEE 754 defines to the last bit.
/// </remarks>
internal static class ExactSummation
{
    /// <summary>So many addends below 2⁵¹ units fit a 64-bit integer.</summary>
    public const int LargestBatch = 1_024;
    private const int Low = 50;
    private static readonly double[] Upper =
    [
        .. ExactTotals.Grains.Select(grain => Math.ScaleB(1.5, 52 + Low + grain)),
    ];
    private static readonly double[] Lower = [.. ExactTotals.Grains.Select(grain => Math.ScaleB(1.5, 52 + grain))];

    /// <summary>Estimates and variances in units of the smallest gain that matters.</summary>
    public static void Add(ExactTotals totals, ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(estimates.Length, LargestBatch);
        for (var node = 0; node < SpreadNodes.Count; node += Vector256<double>.Count)
        {
            AddAtNodes(totals, node, estimates, variances);
        }
    }

    private static void AddAtNodes(
        ExactTotals totals,
        int node,
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances
    )
    {
        var squares = Vector256.Create(SpreadNodes.Squares, node);
        var (up0, up1, up2) = (Vector256.Create(Upper[0]), Vector256.Create(Upper[1]), Vector256.Create(Upper[2]));
        var (low0, low1, low2) = (Vector256.Create(Lower[0]), Vector256.Create(Lower[1]), Vector256.Create(Lower[2]));
        var (high0, high1, high2) = (Vector256<long>.Zero, Vector256<long>.Zero, Vector256<long>.Zero);
        var (rest0, rest1, rest2) = (Vector256<long>.Zero, Vector256<long>.Zero, Vector256<long>.Zero);
        for (var i = 0; i < variances.Length; i++)
        {
            var estimate = Vector256.Create(estimates[i]);
            var weight = Vector256<double>.One / (Vector256.Create(variances[i]) + squares);
            var weighted = weight * estimate;
            var square = weighted * estimate;

            var shifted0 = weight + up0;
            var shifted1 = weighted + up1;
            var shifted2 = square + up2;
            high0 += shifted0.AsInt64();
            high1 += shifted1.AsInt64();
            high2 += shifted2.AsInt64();
            rest0 += (weight - (shifted0 - up0) + low0).AsInt64();
            rest1 += (weighted - (shifted1 - up1) + low1).AsInt64();
            rest2 += (square - (shifted2 - up2) + low2).AsInt64();
        }

        Keep(totals, 0, node, variances.Length, high0, rest0);
        Keep(totals, 1, node, variances.Length, high1, rest1);
        Keep(totals, 2, node, variances.Length, high2, rest2);
    }

    private static void Keep(
        ExactTotals totals,
        int kind,
        int node,
        int addends,
        Vector256<long> high,
        Vector256<long> rest
    )
    {
        // The bits of the constants were added once for every addend; 64-bit integers wrap round, so they come off again.
        var (offHigh, offRest) = (
            unchecked(addends * BitConverter.DoubleToInt64Bits(Upper[kind])),
            unchecked(addends * BitConverter.DoubleToInt64Bits(Lower[kind]))
        );
        for (var lane = 0; lane < Vector256<long>.Count; lane++)
        {
            var sum = ((Int128)unchecked(high[lane] - offHigh) << Low) + (Int128)unchecked(rest[lane] - offRest);
            totals.Sums[kind][node + lane] = checked(totals.Sums[kind][node + lane] + sum);
        }
    }
}
