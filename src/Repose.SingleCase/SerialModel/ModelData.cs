namespace Repose.SingleCase;

/// <summary>The usable days of one analysis: outcome and named columns, the effect column last.</summary>
/// <remarks>The intercept is not among the columns; every model has one.</remarks>
internal sealed class ModelData(int[] days, double[] outcome, string[] names, double[][] columns)
{
    public int[] Days { get; } = days;

    public double[] Outcome { get; } = outcome;

    public string[] Names { get; } = names;

    public double[][] Columns { get; } = columns;

    public int Count => Days.Length;

    /// <param name="rows">Usable days in order.</param>
    /// <param name="names">The columns, the effect last.</param>
    /// <param name="cell">The value of a column on a day.</param>
    public static ModelData Of(IEnumerable<DailyValue> rows, string[] names, Func<DailyValue, string, double> cell)
    {
        DailyValue[] used = [.. rows];
        return new(
            Array.ConvertAll(used, row => row.Day),
            Array.ConvertAll(used, row => row.Value!.Value),
            names,
            Array.ConvertAll(names, name => Array.ConvertAll(used, row => cell(row, name)))
        );
    }

    /// <summary>Whether the day has a value and every column that the analysis takes from it.</summary>
    public static bool IsUsable(DailyValue row, IReadOnlyList<string> columns)
    {
        if (row.Value is null)
        {
            return false;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (!row.Covariates.ContainsKey(columns[i]))
            {
                return false;
            }
        }

        return true;
    }

    public ModelData Without(int index) =>
        new(Drop(Days, index), Drop(Outcome, index), Names, Array.ConvertAll(Columns, column => Drop(column, index)));

    public ModelData WithColumn(string name, Func<int, double> valueOnDay) =>
        new(
            Days,
            Outcome,
            [name, .. Names],
            [
                [.. Days.Select(valueOnDay)],
                .. Columns,
            ]
        );

    /// <summary>The same model, asked for the effect of a further column.</summary>
    public ModelData AskedFor(string name, Func<int, double> valueOnDay) =>
        new(Days, Outcome, [.. Names, name], [.. Columns, [.. Days.Select(valueOnDay)]]);

    public ModelData WithOutcome(Func<double, double> map) => new(Days, [.. Outcome.Select(map)], Names, Columns);

    private static T[] Drop<T>(T[] values, int index) => [.. values.AsSpan(0, index), .. values.AsSpan(index + 1)];
}
