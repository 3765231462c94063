using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Course starts drawn by lot.</summary>
internal sealed class StartCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Find("spec", "starts") is not null;

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        int[] starts = [.. reference.Spec.GetProperty("starts").EnumerateArray().Select(start => start.GetInt32())];
        var series = DailySeries.Of(
            reference.Rows.Select(row => new DailyValue(Day(row), ReferenceCase.Number(row, "values")))
        );
        var drawn = StartDesign.Of(starts[0], starts[1]).Recall(Day(reference.Rows.First(row => row["phase"] is "B")));
        var test = StartPoint.Test(series, drawn);
        conformity.Status(
            test.Status switch
            {
                LotStatus.Ok => "ok",
                LotStatus.NoVariance => "no_variance",
                LotStatus.CannotTellDesign => "cannot_tell_design",
                LotStatus.CannotEstimate => "cannot_estimate",
                _ => "refuse_randomisation_test",
            }
        );
        conformity.Block(
            reference.Find("expected"),
            "expected",
            path =>
                path switch
                {
                    "n" => test.DrawsExamined,
                    "stat" => test.Statistic,
                    "p_less" => test.PLess,
                    "p_greater" => test.PGreater,
                    "mean_dist" => test.MeanOfDraws,
                    "z" => (test.Statistic - test.MeanOfDraws) / test.DeviationOfDraws,
                    _ => null,
                },
            path => path is "n" ? Tolerance.Exact : reference.Absolute("statistic_abs", 1e-9)
        );
    }

    private static int Day(Files.CsvRow row) => (int)ReferenceCase.Number(row, "mt")!.Value;
}
