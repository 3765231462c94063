namespace Repose.SingleCase;

/// <summary>The values of a baseline and of a course, in the order of time, and which way they improve.</summary>
/// <remarks>
/// Missing values are dropped; what is left keeps its order. The measures made from it treat the values as
/// independent, which days in a row seldom are: they describe, and test nothing.
/// </remarks>
public sealed class PhaseValues
{
    private PhaseValues(double[] baseline, double[] course, Direction direction)
    {
        Baseline = baseline;
        Course = course;
        Direction = direction;
        PowerOfTwo = Scaling.PowerOfTwo(baseline.Concat(course));
        BaselineScaled = Scaling.Down(baseline, PowerOfTwo);
        CourseScaled = Scaling.Down(course, PowerOfTwo);
    }

    /// <summary>The recorded values of the baseline, in the unit of the outcome.</summary>
    public IReadOnlyList<double> Baseline { get; }

    /// <summary>The recorded values of the course, in the unit of the outcome.</summary>
    public IReadOnlyList<double> Course { get; }

    /// <summary>Which way the outcome improves.</summary>
    public Direction Direction { get; }

    /// <summary>1 when a rise is a gain, -1 when a fall is.</summary>
    internal int Sign => Direction == Direction.HigherIsBetter ? 1 : -1;

    internal bool HasEmptyPhase => Baseline.Count == 0 || Course.Count == 0;

    internal int Pairs => Baseline.Count * Course.Count;

    /// <summary>The values are 2 to this power times the scaled values, so that squares neither overflow nor vanish.</summary>
    internal int PowerOfTwo { get; }

    internal double[] BaselineScaled { get; }

    internal double[] CourseScaled { get; }

    /// <summary>Takes values in the order of time; null is a missing value.</summary>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static PhaseValues Of(IEnumerable<double?> baseline, IEnumerable<double?> course, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(course);
        return new(Recorded(baseline), Recorded(course), direction);
    }

    /// <summary>Takes the baseline and the course of a series; other days are not used.</summary>
    public static PhaseValues Of(DailySeries series, Phases phases, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(phases);
        return Of(In(phases.Baseline), In(phases.Course), direction);

        IEnumerable<double?> In(DayRange days) =>
            series.Rows.Where(row => days.Contains(row.Day)).Select(row => row.Value);
    }

    private static double[] Recorded(IEnumerable<double?> values)
    {
        double[] recorded = [.. values.OfType<double>()];
        return recorded.All(double.IsFinite)
            ? recorded
            : throw new ArgumentException("A value is not a finite number; a missing value is null.", nameof(values));
    }
}
