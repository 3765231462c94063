namespace Repose.SingleCase;

/// <summary>Brings numbers near 1 by a power of two, which loses no digit.</summary>
internal static class Scaling
{
    public static int PowerOfTwo(IEnumerable<double> values)
    {
        var largest = values.Select(Math.Abs).DefaultIfEmpty(0).Max();
        return largest > 0 ? Math.ILogB(largest) : 0;
    }

    public static double[] Down(IEnumerable<double> values, int powerOfTwo) =>
        [.. values.Select(value => Math.ScaleB(value, -powerOfTwo))];
}
