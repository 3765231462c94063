namespace Repose.SingleCase;

/// <summary>
/// Sums of W, W·estimate and W·estimate² at every node, as whole numbers of a small grain: adding is exact, so no
/// order of adding or merging can change a bit.
/// </summary>
internal sealed class ExactTotals
{
    /// <summary>The grains, as powers of two. Each addend is rounded to a whole number of them.</summary>
    public static readonly int[] Grains = [-70, -60, -46];

    /// <summary>One list for each of the three sums.</summary>
    public Int128[][] Sums { get; } = [.. Grains.Select(_ => new Int128[SpreadNodes.Count])];

    public void Add(ExactTotals other)
    {
        for (var kind = 0; kind < Sums.Length; kind++)
        {
            for (var node = 0; node < SpreadNodes.Count; node++)
            {
                Sums[kind][node] = checked(Sums[kind][node] + other.Sums[kind][node]);
            }
        }
    }

    public double[] Values(int kind) => [.. Sums[kind].Select(sum => (double)sum * Math.ScaleB(1, Grains[kind]))];
}
