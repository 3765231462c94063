namespace Repose.SingleCase;

/// <summary>The usable eligible days of a drawn design.</summary>
internal sealed class LotData(int[] days, int[] weeks, double[] outcome, double[][] covariates, int weekCount)
{
    public int[] Days { get; } = days;

    public int[] Weeks { get; } = weeks;

    public double[] Outcome { get; } = outcome;

    public double[][] Covariates { get; } = covariates;

    public int WeekCount { get; } = weekCount;

    public static LotData Of(DailySeries series, DrawDesign design, IReadOnlyList<string> covariates)
    {
        var rows = design
            .Weeks.SelectMany((week, index) => week.EligibleDays.Select(day => (Row: series.On(day), Week: index)))
            .Where(at => at.Row is not null && ModelData.IsUsable(at.Row, covariates))
            .ToArray();
        return new(
            [.. rows.Select(at => at.Row!.Day)],
            [.. rows.Select(at => at.Week)],
            [.. rows.Select(at => at.Row!.Value!.Value)],
            [.. covariates.Select(name => rows.Select(at => at.Row!.Covariates[name]).ToArray())],
            design.Weeks.Length
        );
    }

    public LotData Without(int index) =>
        new(
            Drop(Days, index),
            Drop(Weeks, index),
            Drop(Outcome, index),
            [.. Covariates.Select(column => Drop(column, index))],
            WeekCount
        );

    public LotData WithOutcome(Func<double, double> map) =>
        new(Days, Weeks, [.. Outcome.Select(map)], Covariates, WeekCount);

    /// <summary>What is left of a column when week means and covariates are taken out.</summary>
    public double[] Residual(double[] column, List<double[]> covariateBasis) =>
        ColumnCheck.Residual(CentreInWeeks(column), covariateBasis);

    /// <summary>An orthonormal basis of the covariates inside weeks; those without information drop out.</summary>
    public List<double[]> CovariateBasis()
    {
        var basis = new List<double[]>();
        foreach (var column in Covariates)
        {
            var rest = ColumnCheck.Residual(CentreInWeeks(column), basis);
            if (ColumnCheck.Norm(rest) > 1e-9 * Math.Max(ColumnCheck.Norm(column), double.Epsilon))
            {
                basis.Add(ColumnCheck.Unit(rest));
            }
        }

        return basis;
    }

    public double[] CountPerWeek()
    {
        var counts = new double[WeekCount];
        foreach (var week in Weeks)
        {
            counts[week]++;
        }

        return counts;
    }

    private double[] CentreInWeeks(double[] column)
    {
        var counts = CountPerWeek();
        var sums = new double[WeekCount];
        for (var i = 0; i < column.Length; i++)
        {
            sums[Weeks[i]] += column[i];
        }

        return [.. column.Select((value, i) => value - (sums[Weeks[i]] / counts[Weeks[i]]))];
    }

    private static T[] Drop<T>(T[] values, int index) => [.. values[..index], .. values[(index + 1)..]];
}
