namespace Repose.SingleCase;

/// <summary>Several secondary outcomes at once: p values that keep the chance of any false alarm.</summary>
/// <remarks>
/// Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6:65-70. It
/// asks nothing of how the outcomes depend on each other. The primary outcome, chosen before the first day, is not among
/// them and keeps its own p.
/// </remarks>
public static class Holm
{
    /// <summary>
    /// The adjusted p of each outcome, in the order given, from 0 to 1: calling findings those of at most 0.05 raises
    /// any false alarm in at most 5 %. Empty for none.
    /// </summary>
    /// <param name="p">The p values, from 0 to 1.</param>
    /// <exception cref="ArgumentException">A p is not from 0 to 1.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        if (p.Any(value => !(value >= 0 && value <= 1)))
        {
            throw new ArgumentException("A p is from 0 to 1.", nameof(p));
        }

        var adjusted = new double[p.Count];
        var highest = 0.0;
        var left = p.Count;
        foreach (var index in Enumerable.Range(0, p.Count).OrderBy(index => p[index]))
        {
            highest = Math.Max(highest, Math.Min(1, left * p[index]));
            adjusted[index] = highest;
            left--;
        }

        return adjusted;
    }
}
