namespace Repose.SingleCase;

/// <summary>The correlation of two values of one person at two times: what the person carries plus what days carry on.</summary>
internal readonly record struct TotalCorrelation(double Phi, double Intraclass)
{
    public double At(int first, int second) =>
        Intraclass + ((1 - Intraclass) * Math.Pow(Phi, Math.Abs(first - second)));

    /// <summary>The standard deviation of the mean difference in units of the total spread.</summary>
    public double SpreadOfDifference(CaseRun[] runs, int contrasts)
    {
        var sum = 0.0;
        foreach (var own in runs.GroupBy(run => run.Case, StringComparer.Ordinal))
        {
            foreach (var first in own)
            {
                foreach (var second in own)
                {
                    sum += (first.IsTreated == second.IsTreated ? 1 : -1) * Mean(first, second);
                }
            }
        }

        return Math.Sqrt(Math.Max(0, sum)) / contrasts;
    }

    /// <summary>The degrees of freedom of the total variance, by matching its first two moments (Satterthwaite).</summary>
    /// <remarks>
    /// Every person has at most one value in each place, so the squared covariance of two places needs only the
    /// sum and the sum of squares of the correlations of people who are in both.
    /// </remarks>
    public double DegreesOfFreedom(SideBySide[] places)
    {
        var degrees = places.Sum(place => place.DegreesOfFreedom);
        var sum = 0.0;
        foreach (var first in places)
        {
            foreach (var second in places)
            {
                sum += Squared(first, second);
            }
        }

        return (double)degrees * degrees / sum;
    }

    private double Squared(SideBySide first, SideBySide second)
    {
        double sum = 0,
            squares = 0;
        foreach (var (person, time) in first.Times)
        {
            if (second.Times.TryGetValue(person, out var other))
            {
                var correlation = At(time, other);
                sum += correlation;
                squares += correlation * correlation;
            }
        }

        double a = first.Values.Count,
            b = second.Values.Count;
        return (squares * (1 - (1 / a) - (1 / b))) + (sum * sum / (a * b));
    }

    private double Mean(CaseRun first, CaseRun second)
    {
        var sum = 0.0;
        foreach (var one in first.Times)
        {
            foreach (var other in second.Times)
            {
                sum += At(one, other);
            }
        }

        return sum / first.Count / second.Count;
    }
}
