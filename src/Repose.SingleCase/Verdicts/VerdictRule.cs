namespace Repose.SingleCase;

/// <summary>From evidence of a gain to a verdict, gates aside.</summary>
internal static class VerdictRule
{
    private static readonly Verdict[] InOrder =
    [
        Verdict.HelpedByAnAmountThatMatters,
        Verdict.ProbablyHelped,
        Verdict.LittleOrNoDifference,
        Verdict.Worse,
    ];

    /// <summary>The first claim that meets the full bar.</summary>
    public static Verdict Decide(IGainEvidence evidence, double mid) =>
        InOrder.FirstOrDefault(claim => Holds(claim, evidence, mid, Bar.Full));

    /// <summary>Whether a claim meets a bar.</summary>
    public static bool Holds(Verdict claim, IGainEvidence evidence, double mid, Bar bar) =>
        claim switch
        {
            Verdict.HelpedByAnAmountThatMatters => bar.Amount is { } amount
                ? evidence.AtLeast(mid, amount)
                : evidence.AtLeast(0, bar.Direction),
            Verdict.ProbablyHelped => evidence.AtLeast(0, bar.Direction),
            Verdict.LittleOrNoDifference => bar.Amount is not { } amount || evidence.Within(mid, amount),
            Verdict.Worse => evidence.AtMost(0, bar.Direction),
            _ => true,
        };
}
