using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Overlap and size between two phases.</summary>
internal sealed class OverlapCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Find("spec", "improvement") is not null;

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var direction = reference.Spec.GetProperty("improvement").GetString() is "increase"
            ? Direction.HigherIsBetter
            : Direction.LowerIsBetter;
        var values = PhaseValues.Of(Phase(reference, "A"), Phase(reference, "B"), direction);
        var nap = NonoverlapOfAllPairs.Of(values);
        conformity.Status(nap.Status == EstimateStatus.Ok ? "ok" : "cannot_estimate");
        conformity.Number(
            "spec.nA",
            ReferenceCase.Number(reference.Find("spec", "nA")),
            values.Baseline.Count,
            Tolerance.Exact
        );
        conformity.Number(
            "spec.nB",
            ReferenceCase.Number(reference.Find("spec", "nB")),
            values.Course.Count,
            Tolerance.Exact
        );
        var actual = Numbers(values, nap, OverlapForExport.Of(values));
        conformity.Block(
            reference.Find("expected"),
            "expected",
            path => actual.GetValueOrDefault(path),
            path => Limit(reference, conformity, values, path, actual.GetValueOrDefault(path))
        );
    }

    private static IEnumerable<double?> Phase(ReferenceCase reference, string phase) =>
        reference
            .Rows.Where(row => row["phase"].Equals(phase, StringComparison.OrdinalIgnoreCase))
            .Select(row => ReferenceCase.Number(row, "y"));

    private static Dictionary<string, double?> Numbers(
        PhaseValues values,
        NonoverlapOfAllPairs nap,
        OverlapForExport export
    )
    {
        var numbers = new Dictionary<string, double?>(StringComparer.Ordinal)
        {
            ["Tau_U.Est"] = export.TauU,
            ["PND.Est"] = export.BetterThanBest,
            ["PEM.Est"] = export.BetterThanMedian,
            ["IRD.Est"] = export.ImprovementRateDifference,
            ["PAND.Est"] = export.KeptWithoutOverlap,
        };
        Put("NAP", new(nap.Status, nap.Estimate, nap.StandardError, nap.Interval));
        Put("NAP_HanleySE", new(nap.Status, nap.Estimate, nap.HanleyMcNeilStandardError, nap.Interval));
        Put("NAP_nullSE", new(nap.Status, nap.Estimate, nap.NullStandardError, nap.Interval));
        Put("Tau", export.Tau);
        Put("Tau_BC", export.TauBaselineCorrected);
        Put("LRRd", export.LogRatioDecreasing);
        Put("LRRi", export.LogRatioIncreasing);
        PutDifference("SMD_baselineSD", WithinCaseDifference.ByBaseline(values), "baseline_SD");
        PutDifference("SMD_pooledSD", WithinCaseDifference.ByPooled(values), "pooled_SD");
        return numbers;

        void Put(string name, PhaseEstimate estimate)
        {
            numbers[$"{name}.Est"] = estimate.Value;
            numbers[$"{name}.SE"] = estimate.StandardError;
            numbers[$"{name}.CI_lower"] = estimate.Interval?.Lower;
            numbers[$"{name}.CI_upper"] = estimate.Interval?.Upper;
        }

        void PutDifference(string name, WithinCaseDifference difference, string spread)
        {
            Put(name, difference.Estimate);
            numbers[$"{name}.{spread}"] = difference.Spread;
        }
    }

    private static Tolerance? Limit(
        ReferenceCase reference,
        Conformity conformity,
        PhaseValues values,
        string path,
        double? actual
    )
    {
        var measure = path.Split('.')[0];
        if (path.EndsWith(".error", StringComparison.Ordinal))
        {
            return null;
        }

        var limit = path.Contains(".CI_", StringComparison.Ordinal)
            ? reference.Absolute("ci_abs", 1e-4)
            : reference.Absolute("abs", 1e-9);
        var expected = ReferenceCase.Number(reference.Find(["expected", .. path.Split('.')]));
        if (!limit.Holds(expected, actual) && Aside(reference, values, measure, path) is { } why)
        {
            conformity.Aside(why);
            return null;
        }

        return limit;
    }

    /// <summary>Why a number that differs is not held to; null for all others. <c>docs/conform.md</c> says it at length.</summary>
    private static string? Aside(ReferenceCase reference, PhaseValues values, string measure, string path)
    {
        var estimate = ReferenceCase.Number(reference.Find("expected", measure, "Est"));
        var isPaired = measure.StartsWith("NAP", StringComparison.Ordinal) || measure is "Tau" or "Tau_BC";
        return isPaired
            && path.Contains(".CI_", StringComparison.Ordinal)
            && estimate is 0 or 1 or -1
            && (measure.StartsWith("NAP", StringComparison.Ordinal) || estimate is not 0)
                ? "an interval without width"
            : measure is "Tau_BC" && CorrectedTies.CanBeUndone(values) ? "ties that rounding undid"
            : (
                measure is "SMD_pooledSD" && values.Baseline.Count + values.Course.Count < 4
                || measure is "SMD_baselineSD" && values.Baseline.Count < 3
            ) && !path.EndsWith("_SD", StringComparison.Ordinal)
                ? "a difference from too few values"
            : null;
    }
}
