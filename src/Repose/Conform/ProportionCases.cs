using System.Text.Json;
using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Proportions with their intervals.</summary>
internal sealed class ProportionCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Has("x") && reference.Has("n");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        foreach (var (expected, i) in reference.Expected.EnumerateArray().Select((expected, i) => (expected, i)))
        {
            Hold(reference, conformity, expected, $"expected.{i}");
        }

        conformity.Status("ok");
    }

    private static void Hold(ReferenceCase reference, Conformity conformity, JsonElement expected, string name)
    {
        var proportion = Proportion.Of(expected.GetProperty("x").GetInt32(), expected.GetProperty("n").GetInt32());
        if (expected.TryGetProperty("status", out var status))
        {
            var isThere = proportion.Status == EstimateStatus.Ok;
            conformity.Number(
                $"{name}.status",
                status.GetString() is "cannot_estimate" ? 1 : 0,
                isThere ? 0 : 1,
                Tolerance.Exact
            );
        }

        conformity.Block(
            expected,
            name,
            path =>
                path switch
                {
                    "x" => proportion.Count,
                    "n" => proportion.Total,
                    "p" => proportion.Share,
                    "wilson95.0" => proportion.Wilson?.Lower,
                    "wilson95.1" => proportion.Wilson?.Upper,
                    "clopper_pearson95.0" => proportion.ClopperPearson?.Lower,
                    "clopper_pearson95.1" => proportion.ClopperPearson?.Upper,
                    "jeffreys95.0" => proportion.Jeffreys?.Lower,
                    "jeffreys95.1" => proportion.Jeffreys?.Upper,
                    _ => null,
                },
            path => path is "status" ? null : reference.Absolute("abs", 1e-9)
        );
    }
}
