namespace Repose.SingleCase;

/// <summary>The values of one person in one phase, in the order of time.</summary>
internal sealed record CaseRun(string Case, int Pair, bool IsTreated, int[] Times, double[] Values)
{
    private readonly double _mean = Values.Average();

    public double Mean => _mean;

    public int Count => Values.Length;

    public double[] Residuals => [.. Values.Select(value => value - _mean)];

    /// <summary>Runs in the order of person and time, values divided by 2 to the power.</summary>
    public static CaseRun[] Of(IEnumerable<CasePoint> points, int powerOfTwo) =>
        [
            .. points
                .GroupBy(point => (point.Case, point.Pair, point.IsTreated))
                .Select(run => run.OrderBy(point => point.Time).ToArray())
                .Select(run => new CaseRun(
                    run[0].Case,
                    run[0].Pair,
                    run[0].IsTreated,
                    [.. run.Select(point => point.Time)],
                    Scaling.Down(run.Select(point => point.Value), powerOfTwo)
                ))
                .OrderBy(run => run.Case, StringComparer.Ordinal)
                .ThenBy(run => run.Times[0]),
        ];
}
