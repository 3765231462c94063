namespace Repose.SingleCase;

/// <summary>Finds the serial correlation with the highest REML likelihood, anywhere in its range.</summary>
internal static class PhiOptimum
{
    private static readonly double Golden = (Math.Sqrt(5) - 1) / 2;

    public static double Find(ScaledModel model, AtPhi[] grid)
    {
        double[] points = [.. PhiGrid.LowerTail, .. PhiGrid.Points, .. PhiGrid.UpperTail];
        double[] heights =
        [
            .. PhiGrid.LowerTail.Select(phi => model.At(phi).LogLikelihood),
            .. grid.Select(at => at.LogLikelihood),
            .. PhiGrid.UpperTail.Select(phi => model.At(phi).LogLikelihood),
        ];
        // The last of equals: where all gaps are even, phi and -phi fit alike, and the positive one is given.
        var best = Array.LastIndexOf(heights, heights.Max());
        return Refine(model, points[Math.Max(0, best - 1)], points[Math.Min(points.Length - 1, best + 1)]);
    }

    private static double Refine(ScaledModel model, double lower, double upper)
    {
        double left = upper - (Golden * (upper - lower)),
            right = lower + (Golden * (upper - lower));
        double atLeft = model.At(left).LogLikelihood,
            atRight = model.At(right).LogLikelihood;
        while (upper - lower > 1e-10)
        {
            if (atLeft > atRight)
            {
                (upper, right, atRight) = (right, left, atLeft);
                left = upper - (Golden * (upper - lower));
                atLeft = model.At(left).LogLikelihood;
            }
            else
            {
                (lower, left, atLeft) = (left, right, atRight);
                right = lower + (Golden * (upper - lower));
                atRight = model.At(right).LogLikelihood;
            }
        }

        return 0.5 * (lower + upper);
    }
}
