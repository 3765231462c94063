using System.Text.Json;
using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Randomisation tests over the schedules that a draw admits.</summary>
internal sealed class LotCases : ICaseKind
{
    private static readonly string[] NotCovariates = ["day", "week", "dow", "eligible", "session", "y"];

    public bool Knows(ReferenceCase reference) =>
        reference.Find("spec", "gap_days") is not null && reference.Has("session");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var covariates = reference.Data!.Columns.Except(NotCovariates, StringComparer.Ordinal).ToList();
        var treated = reference.Rows.Where(row => row["session"] is "1").Select(ReferenceCase.Day);
        var design = Design(reference);
        var test = DayEffect.TestByLot(reference.Series(covariates), design.Recall(treated), covariates);
        conformity.Status(Code(test.Status));
        conformity.Number(
            "spec.schedules",
            ReferenceCase.Number(reference.Find("spec", "schedules")) ?? (double)design.Count,
            (double)design.Count,
            Tolerance.Exact
        );
        var interval = test.Interval(0.95);
        conformity.Block(reference.Find("expected"), "expected", Actual, Limit);

        double? Actual(string path) =>
            path switch
            {
                "n_schedules" => (double)test.AdmissibleSchedules,
                "n_nights" => test.DaysUsed,
                "n_treated" => test.TreatedDaysUsed,
                "statistic" => test.Statistic,
                "p_greater" or "exactRankTests_p_greater" => test.PGreater,
                "p_less" or "exactRankTests_p_less" => test.PLess,
                "p_two_sided" => test.PTwoSided,
                "n_schedules_indistinguishable_from_observed" => test.Indistinguishable,
                "hodges_lehmann" => test.HodgesLehmann,
                "ci95.0" => interval?.Lower,
                "ci95.1" => interval?.Upper,
                "null_mean_of_statistic" => test.NullMean,
                "null_sd_of_statistic" => test.NullStandardDeviation,
                "undefined_assignments" => test.Undefined,
                _ => null,
            };

        Tolerance? Limit(string path) =>
            path switch
            {
                "ci_method" => null,
                "statistic" or "null_mean_of_statistic" or "null_sd_of_statistic" => reference.Absolute(
                    "statistic_abs",
                    1e-9
                ),
                "hodges_lehmann" or "ci95" or "ci95.0" or "ci95.1" => reference.Absolute("ci_abs", 1e-7),
                "p_greater" or "p_less" or "p_two_sided" => reference.Absolute("p_abs", 1e-12),
                // Another program's own rounding.
                "exactRankTests_p_greater" or "exactRankTests_p_less" => Tolerance.Absolute(1e-9),
                _ => Tolerance.Exact,
            };
    }

    /// <summary>The weeks as the case lists them; else two of every seven days, which such a case says in its title.</summary>
    private static DrawDesign Design(ReferenceCase reference)
    {
        var gap = reference.Spec.GetProperty("gap_days").GetInt32();
        var across = reference.Spec.GetProperty("gap_applies_across_weeks").GetBoolean();
        return DrawDesign.Of(
            reference.Find("spec", "weeks") is { } weeks
                ? weeks.EnumerateArray().Select(Week)
                : reference
                    .Rows.GroupBy(row => (ReferenceCase.Day(row) - 1) / 7)
                    .Select(week =>
                        DrawWeek.Of(week.Select(ReferenceCase.Day), week.Count(row => row["session"] is "1"))
                    ),
            gap,
            across
        );
    }

    private static DrawWeek Week(JsonElement week) =>
        DrawWeek.Of(
            week.GetProperty("days").EnumerateArray().Select(day => day.GetInt32()),
            week.GetProperty("k").GetInt32()
        );

    private static string Code(LotStatus status) =>
        status switch
        {
            LotStatus.Ok => "ok",
            LotStatus.NoVariance => "no_variance",
            LotStatus.CannotTellDesign => "cannot_tell_design",
            LotStatus.CannotEstimate => "cannot_estimate",
            LotStatus.Refused => "refuse_randomisation_test",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
}
