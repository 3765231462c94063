namespace Repose.SingleCase;

/// <summary>
/// What a gap contributes to the likelihood at every value of phi that is tried: the same for every series, therefore
/// worked out once.
/// </summary>
/// <remarks>
/// The quadrature points come first and the tails after them, each filled up to whole vectors, so that the lanes of the
/// processor can work on neighbouring values of phi side by side.
/// </remarks>
internal sealed class PhiTable
{
    /// <summary>The quadrature points, filled up to whole vectors.</summary>
    public const int GridEnd = 192;

    /// <summary>The tails with them, filled up likewise.</summary>
    public const int End = 208;
    private const int MostKept = 64;
    private static readonly PhiTable?[] Kept = new PhiTable?[MostKept];

    /// <summary>Every value of phi in the order of the tables.</summary>
    public static double[] Points { get; } =
    [.. Filled(PhiGrid.Points, GridEnd), .. Filled([.. PhiGrid.LowerTail, .. PhiGrid.UpperTail], End - GridEnd)];

    private PhiTable(int gap)
    {
        for (var i = 0; i < End; i++)
        {
            var a = GapSums.Power(Points[i], gap);
            var rest = (1 - a) * (1 + a);
            LogRest[i] = Math.Log(rest);
            One[i] = 1 / rest;
            Cross[i] = (1 - a) / rest;
            Square[i] = (1 - a) * (1 - a) / rest;
        }
    }

    /// <summary>log(1 - a²) with a = phi^gap.</summary>
    public double[] LogRest { get; } = new double[End];

    /// <summary>1 / (1 - a²).</summary>
    public double[] One { get; } = new double[End];

    /// <summary>(1 - a) / (1 - a²).</summary>
    public double[] Cross { get; } = new double[End];

    /// <summary>(1 - a)² / (1 - a²).</summary>
    public double[] Square { get; } = new double[End];

    public static PhiTable Of(int gap) => gap < MostKept ? Kept[gap] ??= new(gap) : new(gap);

    /// <summary>Where the i-th of all values of phi in ascending order, tails included, is in the tables.</summary>
    public static int Place(int ascending)
    {
        var (below, grid) = (PhiGrid.LowerTail.Length, PhiGrid.Points.Length);
        return ascending < below ? GridEnd + ascending
            : ascending < below + grid ? ascending - below
            : GridEnd + ascending - grid;
    }

    private static IEnumerable<double> Filled(double[] points, int length) =>
        points.Concat(Enumerable.Repeat(points[^1], length - points.Length));
}
