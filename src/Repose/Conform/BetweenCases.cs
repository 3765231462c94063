using Repose.Files;
using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Between-case standardised mean differences of several people.</summary>
internal sealed class BetweenCases : ICaseKind
{
    private static readonly string[] Untreated = ["baseline", "SSR", "A", "0"];

    public bool Knows(ReferenceCase reference) => reference.Find("expected", "delta_hat") is not null;

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var isReversal = reference.Has("phase");
        var points = reference.Rows.Select(row => Point(row, isReversal)).ToList();
        var difference = isReversal
            ? BetweenCaseDifference.OfReversal(points)
            : BetweenCaseDifference.OfMultipleBaseline(points);
        conformity.Status(
            difference.Status switch
            {
                EstimateStatus.Ok => "ok",
                EstimateStatus.NoVariance => "no_variance",
                _ => "cannot_estimate",
            }
        );
        conformity.Block(
            reference.Find("expected"),
            "expected",
            path =>
                path switch
                {
                    "D_bar" => difference.MeanDifference,
                    "S_sq" => difference.TotalVariance,
                    "delta_hat_unadj" => difference.Uncorrected,
                    "phi" => difference.Phi,
                    "sigma_sq_w" => difference.WithinVariance,
                    "rho" => difference.IntraclassCorrelation,
                    "theta" => difference.Theta,
                    "nu" => difference.DegreesOfFreedom,
                    "delta_hat" => difference.Estimate,
                    "V_delta_hat" => difference.Variance,
                    _ => null,
                },
            _ => reference.Relative("rel", 1e-6)
        );
    }

    private static CasePoint Point(CsvRow row, bool isReversal) =>
        new(
            row["case"],
            isReversal ? (int)ReferenceCase.Number(row, "phase")!.Value : 1,
            !Untreated.Contains(row["treatment"], StringComparer.OrdinalIgnoreCase),
            (int)ReferenceCase.Number(row, "time")!.Value,
            ReferenceCase.Number(row, "y") ?? throw new FormatException($"Row {row.Number} has no y.")
        );
}
