namespace Repose.SingleCase;

/// <summary>Questions that make no sense, refused before anything is computed.</summary>
internal static class Refusals
{
    public static void Mid(double mid)
    {
        if (!double.IsFinite(mid) || mid <= 0)
        {
            throw new ArgumentException($"The smallest gain that matters is {mid}, and must be above 0.", nameof(mid));
        }
    }

    public static void Covariates(DailySeries series, IReadOnlyList<string> covariates)
    {
        if (covariates.Count == 0)
        {
            return;
        }

        if (covariates.Distinct(StringComparer.Ordinal).Count() < covariates.Count)
        {
            throw new ArgumentException("A covariate is named twice.", nameof(covariates));
        }

        var unknown = covariates.FirstOrDefault(name => !series.Rows.Any(row => row.Covariates.ContainsKey(name)));
        if (unknown is not null && series.Rows.Count > 0)
        {
            throw new ArgumentException($"No day of the series knows the covariate '{unknown}'.", nameof(covariates));
        }
    }

    public static void LogScale(DailySeries series, bool isAskedFor)
    {
        if (isAskedFor && series.Rows.FirstOrDefault(row => row.Value <= -1) is { } row)
        {
            throw new ArgumentException($"log(y + 1) does not exist for the value {row.Value} of day {row.Day}.");
        }
    }
}
