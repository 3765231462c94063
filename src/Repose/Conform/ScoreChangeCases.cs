using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Changes of a score between two times: reliable change, remission, response.</summary>
internal sealed class ScoreChangeCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Has("pre") && reference.Has("post");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var rule = ChangeRule.Of(
            reference.Spec.GetProperty("sd").GetDouble(),
            reference.Spec.GetProperty("reliability").GetDouble(),
            cut: 8,
            responseDrop: 8,
            mid: 6
        );
        foreach (var row in reference.Rows)
        {
            var change = ScoreChange.Of(
                ReferenceCase.Number(row, "pre")!.Value,
                ReferenceCase.Number(row, "post")!.Value,
                rule
            );
            var tolerance = reference.Absolute("abs", 1e-9);
            Number("se_diff", change.StandardError, tolerance);
            Number("rci", change.ReliableChangeIndex, tolerance);
            Flag("reliable", change.IsReliable);
            Flag("remission_isi_lt8", change.IsRemission);
            Flag("response_drop_ge8", change.IsResponse);
            Flag("mid6", change.IsAtLeastMid);

            void Number(string column, double actual, Tolerance limit) =>
                conformity.Number($"row {row.Number}, {column}", ReferenceCase.Number(row, column), actual, limit);

            void Flag(string column, bool actual) =>
                conformity.Number(
                    $"row {row.Number}, {column}",
                    row[column] is "TRUE" ? 1 : 0,
                    actual ? 1 : 0,
                    Tolerance.Exact
                );
        }

        conformity.Status("ok");
    }
}
