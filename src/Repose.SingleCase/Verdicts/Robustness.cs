namespace Repose.SingleCase;

/// <summary>Settles for the strongest claim that every check supports.</summary>
/// <remarks>
/// When only the amount fails a check, the claim falls back to <see cref="Verdict.ProbablyHelped"/> with a caution, if
/// the data support that one by itself: a weaker claim in the same direction contradicts nothing.
/// </remarks>
internal static class Robustness
{
    public static (Verdict Verdict, Gate? Gate, Caution? Caution) Settle(
        IGainEvidence evidence,
        double mid,
        IEnumerable<Check> checks
    )
    {
        var claim = VerdictRule.Decide(evidence, mid);
        if (claim == Verdict.CannotTellYet)
        {
            return (claim, null, null);
        }

        // Most claims fall at one of the first checks, and the others need not be made.
        var all = new Remembered<Check>(checks);
        var failed = FirstFailure(claim, mid, all);
        if (failed is null)
        {
            return (claim, null, null);
        }

        return
            claim == Verdict.HelpedByAnAmountThatMatters
            && VerdictRule.Holds(Verdict.ProbablyHelped, evidence, mid, Bar.Full)
            && FirstFailure(Verdict.ProbablyHelped, mid, all) is null
            ? (Verdict.ProbablyHelped, null, new AmountNotRobust(failed))
            : (Verdict.CannotTellYet, failed, null);
    }

    private static Gate? FirstFailure(Verdict claim, double mid, Remembered<Check> checks) =>
        checks
            .Items()
            .FirstOrDefault(check =>
                check.Evidence is null || !VerdictRule.Holds(claim, check.Evidence, mid, check.Bar)
            )
            ?.Raise(claim);
}
