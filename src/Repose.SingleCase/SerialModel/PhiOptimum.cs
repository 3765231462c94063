namespace Repose.SingleCase;

/// <summary>Finds the serial correlation with the highest REML likelihood, anywhere in its range.</summary>
internal static class PhiOptimum
{
    private const int MostSteps = 60;

    public static double Find(ScaledModel model, PhiCurve curve)
    {
        var last = PhiGrid.LowerTail.Length + PhiGrid.Points.Length + PhiGrid.UpperTail.Length - 1;
        var best = 0;
        for (var i = 1; i <= last; i++)
        {
            // The last of equals: where all gaps are even, phi and -phi fit alike, and the positive one is given.
            best = Height(i) >= Height(best) ? i : best;
        }

        return Refine(model, Phi(Math.Max(0, best - 1)), Phi(best), Phi(Math.Min(last, best + 1)));

        double Height(int i) => curve.LogLikelihoods[PhiTable.Place(i)];
    }

    private static double Phi(int ascending) => PhiTable.Points[PhiTable.Place(ascending)];

    /// <summary>Where the score is zero: it is taken to be positive below and negative above, at the ends too.</summary>
    private static double Refine(ScaledModel model, double lower, double middle, double upper)
    {
        double at = middle,
            score = model.Score(at),
            slope = 0;
        for (var step = 0; step < MostSteps && score != 0; step++)
        {
            (lower, upper) = score > 0 ? (at, upper) : (lower, at);
            // Secants; halving where there is none yet or it leads outside.
            var next = at - (score / slope);
            next = next > lower && next < upper ? next : 0.5 * (lower + upper);
            var there = model.Score(next);
            var moved = next - at;
            (slope, at, score) = ((there - score) / moved, next, there);
            if (Math.Abs(moved) < 1e-10 || upper - lower < 1e-15)
            {
                break;
            }
        }

        return at;
    }
}
