namespace Repose.SingleCase;

/// <summary>A pooled mean tested against no effect.</summary>
/// <param name="StandardError">The standard error, 0 or more.</param>
/// <param name="DegreesOfFreedom">Of Student's t; null for the normal distribution.</param>
/// <param name="T">Mean divided by standard error; null when the standard error is 0.</param>
/// <param name="P">The two-sided p value, from 0 to 1.</param>
/// <param name="Interval">The interval of 0.95.</param>
public sealed record MeanTest(double StandardError, int? DegreesOfFreedom, double? T, double P, EffectInterval Interval)
{
    internal static MeanTest Of(double mean, double standardError, int? degreesOfFreedom)
    {
        double? t = standardError > 0 ? mean / standardError : null;
        var p =
            t is { } known ? Math.Min(1, 2 * Tail(-Math.Abs(known), degreesOfFreedom))
            : mean == 0 ? 1
            : 0;
        var half = Quantile975(degreesOfFreedom) * standardError;
        return new(standardError, degreesOfFreedom, t, p, new(0.95, mean - half, mean + half));
    }

    internal static double Quantile975(int? degreesOfFreedom) =>
        degreesOfFreedom is { } df
            ? MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, df, 0.975)
            : MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.975);

    private static double Tail(double t, int? degreesOfFreedom) =>
        degreesOfFreedom is { } df
            ? MathNet.Numerics.Distributions.StudentT.CDF(0, 1, df, t)
            : MathNet.Numerics.Distributions.Normal.CDF(0, 1, t);
}
