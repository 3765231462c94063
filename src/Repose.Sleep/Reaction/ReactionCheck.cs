namespace Repose.Sleep;

/// <summary>Holds the trials of a reaction test against the rules that it was to be made by.</summary>
public static class ReactionCheck
{
    /// <summary>The most trials that are looked at: sixteen presses a second for three minutes.</summary>
    public const int MostTrials = 3_000;

    /// <summary>What is wrong first; null for a whole test.</summary>
    /// <param name="trials">The trials, in their order.</param>
    public static ReactionFault? Fault(IReadOnlyList<ReactionTrial> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        if (trials.Count is 0 or > MostTrials)
        {
            return ReactionFault.NoTest;
        }

        var end = 0.0;
        foreach (var trial in trials)
        {
            if (FaultOf(trial, end) is { } fault)
            {
                return fault;
            }

            end = trial.End!.Value;
        }

        // The last wait is cut off where the three minutes end, and is no trial.
        return end < ReactionRules.Length - ReactionRules.LongestWait - ReactionRules.Slack
            ? ReactionFault.WrongLength
            : null;
    }

    private static ReactionFault? FaultOf(ReactionTrial trial, double begin)
    {
        if ((trial.Shown ?? trial.Pressed) is not { } first || !double.IsFinite(first) || first < begin)
        {
            return ReactionFault.OutOfOrder;
        }

        // Not told apart from a number that is none, which is smaller than nothing and larger than nothing.
        if (trial is { Shown: { } shown, Pressed: { } pressed } && !(pressed >= shown))
        {
            return ReactionFault.OutOfOrder;
        }

        var wait = first - begin;
        return wait > ReactionRules.LongestWait + ReactionRules.Slack ? ReactionFault.WrongWait
            : trial.Shown is not null && wait < ReactionRules.ShortestWait ? ReactionFault.WrongWait
            : trial.Time > ReactionRules.GivenUpAfter + ReactionRules.Slack ? ReactionFault.WrongWait
            : first > ReactionRules.Length + ReactionRules.Slack ? ReactionFault.WrongLength
            : null;
    }
}
