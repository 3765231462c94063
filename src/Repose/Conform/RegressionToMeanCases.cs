using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>The gain that regression to the mean alone would show.</summary>
internal sealed class RegressionToMeanCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Has("expected_rtm");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var tolerance = reference.Absolute("abs", 1e-9);
        foreach (var row in reference.Rows)
        {
            var expected = RegressionToTheMean.Of(
                Cell("mu"),
                Cell("sd_between"),
                Cell("sd_within"),
                (int)Cell("nights"),
                Cell("cut")
            );
            conformity.Number($"row {row.Number}, sd_obs", Cell("sd_obs"), expected.SpreadObserved, tolerance);
            conformity.Number($"row {row.Number}, z", Cell("z"), expected.StandardisedCut, tolerance);
            conformity.Number(
                $"row {row.Number}, expected_rtm",
                Cell("expected_rtm"),
                expected.ExpectedGain,
                tolerance
            );

            double Cell(string column) => ReferenceCase.Number(row, column)!.Value;
        }

        conformity.Status("ok");
    }
}
