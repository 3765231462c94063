namespace Repose.SingleCase;

/// <summary>How many values, their mean and their variance.</summary>
/// <param name="Count">The number of values.</param>
/// <param name="Mean">Their mean; 0 when there are none.</param>
/// <param name="SumOfSquares">The squared distances from the mean, added up; exactly 0 when all values are the same.</param>
internal readonly record struct Moments(int Count, double Mean, double SumOfSquares)
{
    /// <summary>Rounding alone can make a spread, or a mean other than 0, of this share of the largest value.</summary>
    private const double Rounding = 1e-13;

    /// <summary>The variance with n - 1 below; 0 for fewer than two values.</summary>
    public double Variance => Count > 1 ? SumOfSquares / (Count - 1) : 0;

    public static Moments Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            return default;
        }

        var mean = values.Average();
        var squares = values.Sum(value => (value - mean) * (value - mean));
        var noise = Rounding * values.Max(Math.Abs);
        return new(
            values.Count,
            Math.Abs(mean) <= noise ? 0 : mean,
            squares <= values.Count * noise * noise ? 0 : squares
        );
    }
}
