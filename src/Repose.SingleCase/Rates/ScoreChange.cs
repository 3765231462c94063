namespace Repose.SingleCase;

/// <summary>The change of one person between two scores, of which the lower is the better.</summary>
/// <remarks>
/// Reliable change: Jacobson and Truax 1991, J Consult Clin Psychol 59:12-19, doi 10.1037/0022-006X.59.1.12. It asks
/// whether the scores differ by more than the scale's own noise, not why.
/// </remarks>
public sealed record ScoreChange
{
    private const double Reliable = 1.96;
    private readonly ChangeRule _rule;

    private ScoreChange(double before, double after, ChangeRule rule)
    {
        Before = before;
        After = after;
        _rule = rule;
    }

    /// <summary>The score before, in points.</summary>
    public double Before { get; }

    /// <summary>The score after, in points.</summary>
    public double After { get; }

    /// <summary>After less before, in points: below 0 when the person is better.</summary>
    public double Difference => After - Before;

    /// <summary>The standard error of the difference by the scale's noise alone, in points, above 0.</summary>
    public double StandardError => _rule.StandardErrorOfDifference;

    /// <summary>The difference over its standard error: below 0 when the person is better.</summary>
    public double ReliableChangeIndex => Difference / StandardError;

    /// <summary>Whether the index is beyond 1.96 in either direction.</summary>
    public bool IsReliable => Math.Abs(ReliableChangeIndex) > Reliable;

    /// <summary>Whether the person is better by more than noise.</summary>
    public bool IsReliablyBetter => IsReliable && Difference < 0;

    /// <summary>Whether the person is worse by more than noise.</summary>
    public bool IsReliablyWorse => IsReliable && Difference > 0;

    /// <summary>Whether the score after is below the cut, wherever it was before.</summary>
    public bool IsRemission => After < _rule.Cut;

    /// <summary>Whether the score dropped by at least the response drop.</summary>
    public bool IsResponse => -Difference >= _rule.ResponseDrop;

    /// <summary>Whether the score dropped by at least the smallest drop that matters.</summary>
    public bool IsAtLeastMid => -Difference >= _rule.Mid;

    /// <summary>Judges two scores.</summary>
    /// <exception cref="ArgumentException">A score is NaN or infinite.</exception>
    public static ScoreChange Of(double before, double after, ChangeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return double.IsFinite(before) && double.IsFinite(after)
            ? new(before, after, rule)
            : throw new ArgumentException($"The scores are {before} and {after}.", nameof(before));
    }
}
