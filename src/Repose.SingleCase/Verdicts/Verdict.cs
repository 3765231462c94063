namespace Repose.SingleCase;

/// <summary>What may be said of one person's outcome.</summary>
/// <remarks>The default is <see cref="CannotTellYet"/>: the claim that says least.</remarks>
public enum Verdict
{
    /// <summary>The data do not settle it, or a gate forbids to read them; the answer says which.</summary>
    CannotTellYet,

    /// <summary>A gain of at least the smallest one that matters has a probability of 0.90 or more.</summary>
    HelpedByAnAmountThatMatters,

    /// <summary>A gain of any size has a probability of 0.975 or more.</summary>
    ProbablyHelped,

    /// <summary>A change smaller than one that matters, either way, has a probability of 0.90 or more.</summary>
    LittleOrNoDifference,

    /// <summary>A loss of any size has a probability of 0.975 or more.</summary>
    Worse,
}
