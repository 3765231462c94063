namespace Repose.Sleep;

/// <summary>One wait for the signal, as it went. All times are milliseconds from the start of the test.</summary>
/// <remarks>A trial begins where the one before it ended; the first begins at 0. One of the two is there always.</remarks>
/// <param name="Shown">When the signal was there to be seen; null where the press came before it.</param>
/// <param name="Pressed">When it was answered; null where nobody did until it was taken away.</param>
public sealed record ReactionTrial(double? Shown, double? Pressed)
{
    /// <summary>
    /// How long the answer took, in milliseconds: <see cref="ReactionRules.GivenUpAfter"/> where there was none; null
    /// where the press came before the signal.
    /// </summary>
    public double? Time =>
        Shown is not { } shown ? null
        : Pressed is { } pressed ? pressed - shown
        : ReactionRules.GivenUpAfter;

    /// <summary>Whether it was pressed before the signal, or so soon after it that it cannot be an answer to it.</summary>
    public bool IsFalseStart => Time is null or < ReactionRules.TooSoon;

    /// <summary>Whether the answer was slow: <see cref="ReactionRules.Lapse"/> or more, or none at all.</summary>
    public bool IsLapse => Time >= ReactionRules.Lapse;

    /// <summary>Where it ends, and the next wait begins.</summary>
    public double? End => Pressed ?? Shown + ReactionRules.GivenUpAfter;
}
