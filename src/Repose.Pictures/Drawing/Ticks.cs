namespace Repose.Pictures.Drawing;

/// <summary>Round numbers along an axis, and the range that they span.</summary>
internal sealed record Ticks(double Low, double High, IReadOnlyList<double> Values)
{
    private static readonly double[] MinuteSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440];

    /// <summary>Ticks round everything from <paramref name="low"/> to <paramref name="high"/>.</summary>
    internal static Ticks Around(double low, double high, int most, string unit)
    {
        // What differs by less than this is one value: smaller steps would be lost in the arithmetic.
        if (high - low < 1e-9 * Math.Max(1, Math.Max(Math.Abs(low), Math.Abs(high))))
        {
            var room = Math.Max(1, Math.Abs(low) * 0.1);
            (low, high) = (low - room, high + room);
        }

        var step = Step((high - low) / most, unit);
        while (Math.Ceiling(high / step) - Math.Floor(low / step) > most)
        {
            step = Step(step * 1.01, unit);
        }

        var (first, last) = (Math.Floor(low / step), Math.Ceiling(high / step));
        var values = new List<double>();
        for (var i = 0; i <= last - first; i++)
        {
            values.Add((first + i) * step);
        }

        return new Ticks(values[0], values[^1], values);
    }

    private static double Step(double least, string unit)
    {
        if (unit is Numbers.MinuteUnit && least <= MinuteSteps[^1])
        {
            return MinuteSteps.First(step => step >= least);
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / power) switch
            {
                <= 1 => 1,
                <= 2 => 2,
                <= 5 => 5,
                _ => 10,
            } * power;
    }
}
