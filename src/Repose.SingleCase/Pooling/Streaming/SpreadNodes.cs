namespace Repose.SingleCase;

/// <summary>The 192 values of the spread between clients at which a streaming pool keeps sums.</summary>
/// <remarks>
/// In units of the smallest gain that matters, u from 0 to 10. The points are Chebyshev's in s with u = 0.01 sinh s:
/// fine near zero, where a small spread makes all the difference. A sum of 1 / (v + u²) is analytic in s with its
/// nearest poles about π/2 from the axis, so that a polynomial through these points gives it at any spread to
/// rounding. Each point is a whole number of 2⁻⁴⁴, so that it is the same number on every machine.
/// </remarks>
internal static class SpreadNodes
{
    public const int Count = 192;
    public const double Highest = 10;
    private const double Finest = 0.01;
    private const double Grain = 1.0 / (1L << 44);
    private static readonly double Reach = Math.Asinh(Highest / Finest);

    /// <summary>The squares of the points, from the highest to 0.</summary>
    public static double[] Squares { get; } = [.. Enumerable.Range(0, Count).Select(Point).Select(u => u * u)];

    /// <summary>u du/ds at the points.</summary>
    public static double[] Stretches { get; } =
    [.. Enumerable.Range(0, Count).Select(Point).Select(u => u * Math.Sqrt((u * u) + (Finest * Finest)))];

    /// <summary>Half the length of the range of s.</summary>
    public static double HalfReach => Reach / 2;

    /// <summary>Where a spread lies on Chebyshev's interval from -1 to 1.</summary>
    public static double Place(double spread) => Math.Clamp((2 * Math.Asinh(spread / Finest) / Reach) - 1, -1, 1);

    private static double Point(int i)
    {
        var s = Reach / 2 * (1 + Math.Cos(Math.PI * i / (Count - 1)));
        return i == Count - 1 ? 0 : Math.Round(Finest * Math.Sinh(s) / Grain) * Grain;
    }
}
