namespace Repose.SingleCase;

/// <summary>The usable eligible days of a drawn design, week by week.</summary>
internal sealed class LotData
{
    // Where the days of each week start, and where the last one ends.
    private readonly int[] _starts;

    private LotData(int[] days, double[] outcome, double[][] covariates, int[] starts) =>
        (Days, Outcome, Covariates, _starts) = (days, outcome, covariates, starts);

    public int[] Days { get; }

    public double[] Outcome { get; }

    public double[][] Covariates { get; }

    public int Count => Days.Length;

    public int WeekCount => _starts.Length - 1;

    public static LotData Of(DailySeries series, DrawDesign design, IReadOnlyList<string> covariates)
    {
        var starts = new int[design.Weeks.Length + 1];
        using Rented<int> rented = new(design.EligibleDays);
        var days = rented.Span;
        var count = 0;
        for (var week = 0; week < design.Weeks.Length; week++)
        {
            var eligible = design.Weeks[week].EligibleDays;
            for (var i = 0; i < eligible.Count; i++)
            {
                days[count] = eligible[i];
                count += series.On(eligible[i]) is { } row && ModelData.IsUsable(row, covariates) ? 1 : 0;
            }

            starts[week + 1] = count;
        }

        int[] used = [.. days[..count]];
        return new(
            used,
            Array.ConvertAll(used, day => series.On(day)!.Value!.Value),
            [.. covariates.Select(name => Array.ConvertAll(used, day => series.On(day)!.Covariates[name]))],
            starts
        );
    }

    /// <summary>The places of a week's days.</summary>
    public Range OfWeek(int week) => _starts[week].._starts[week + 1];

    /// <summary>The week of the day at a place.</summary>
    public int WeekOf(int index)
    {
        var week = 0;
        while (index >= _starts[week + 1])
        {
            week++;
        }

        return week;
    }

    public LotData Without(int index) =>
        new(
            Drop(Days, index),
            Drop(Outcome, index),
            Array.ConvertAll(Covariates, column => Drop(column, index)),
            Array.ConvertAll(_starts, start => start > index ? start - 1 : start)
        );

    public LotData WithOutcome(Func<double, double> map) => new(Days, [.. Outcome.Select(map)], Covariates, _starts);

    /// <summary>Writes 1 for the days of a schedule and 0 for others.</summary>
    public void Mark(DrawnSchedule schedule, Span<double> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = schedule.Days.Contains(Days[i]) ? 1 : 0;
        }
    }

    /// <summary>Writes what is left of a column when week means and covariates are taken out.</summary>
    public void Residual(ReadOnlySpan<double> column, double[][] covariateBasis, Span<double> target)
    {
        CentreInWeeks(column, target);
        ColumnCheck.Reduce(target, covariateBasis);
    }

    /// <summary>An orthonormal basis of the covariates inside weeks; those without information drop out.</summary>
    public double[][] CovariateBasis()
    {
        double[][] basis = [];
        foreach (var column in Covariates)
        {
            var rest = new double[Count];
            Residual(column, basis, rest);
            if (ColumnCheck.Norm(rest) > 1e-9 * Math.Max(ColumnCheck.Norm(column), double.Epsilon))
            {
                basis = [.. basis, ColumnCheck.Unit(rest)];
            }
        }

        return basis;
    }

    private void CentreInWeeks(ReadOnlySpan<double> column, Span<double> target)
    {
        for (var week = 0; week < WeekCount; week++)
        {
            var sum = 0.0;
            foreach (var value in column[OfWeek(week)])
            {
                sum += value;
            }

            for (var i = _starts[week]; i < _starts[week + 1]; i++)
            {
                target[i] = column[i] - (sum / (_starts[week + 1] - _starts[week]));
            }
        }
    }

    private static T[] Drop<T>(T[] values, int index) => [.. values.AsSpan(0, index), .. values.AsSpan(index + 1)];
}
