namespace Repose.SingleCase;

/// <summary>When a change in a score counts, fixed before anybody starts. Lower scores are better.</summary>
/// <example>
/// For the Insomnia Severity Index, 0 to 28: <c>ChangeRule.Of(spread: 4.5, reliability: 0.9, cut: 8, responseDrop: 8,
/// mid: 6)</c>. The spread should be that of the people in question.
/// </example>
public sealed record ChangeRule
{
    private ChangeRule(double spread, double reliability, double cut, double responseDrop, double mid)
    {
        Spread = spread;
        Reliability = reliability;
        Cut = cut;
        ResponseDrop = responseDrop;
        Mid = mid;
    }

    /// <summary>The standard deviation of the score between people before they start, in points.</summary>
    public double Spread { get; }

    /// <summary>The reliability of the score, 0 or more and below 1.</summary>
    public double Reliability { get; }

    /// <summary>A score below this is remission; who starts at or above it is counted in a group. In points.</summary>
    public double Cut { get; }

    /// <summary>A drop of at least this is a response, in points.</summary>
    public double ResponseDrop { get; }

    /// <summary>The smallest drop that matters, in points.</summary>
    public double Mid { get; }

    /// <summary>The standard error of a difference of two scores of one person: spread x sqrt(2 (1 - reliability)).</summary>
    public double StandardErrorOfDifference => Spread * Math.Sqrt(2 * (1 - Reliability));

    /// <summary>Names the rule.</summary>
    /// <exception cref="ArgumentException">
    /// A number is not finite, spread, response drop or MID is not above 0, or the reliability is not 0 or more and
    /// below 1.
    /// </exception>
    public static ChangeRule Of(double spread, double reliability, double cut, double responseDrop, double mid)
    {
        Above0(spread, nameof(spread));
        Above0(responseDrop, nameof(responseDrop));
        Above0(mid, nameof(mid));
        if (reliability is not (>= 0 and < 1))
        {
            throw new ArgumentException(
                $"The reliability is {reliability}, and must be 0 or more and below 1.",
                nameof(reliability)
            );
        }

        if (!double.IsFinite(cut))
        {
            throw new ArgumentException($"The cut is {cut}.", nameof(cut));
        }

        var rule = new ChangeRule(spread, reliability, cut, responseDrop, mid);
        Above0(rule.StandardErrorOfDifference, nameof(spread));
        return rule;
    }

    private static void Above0(double value, string name)
    {
        if (!double.IsFinite(value) || value <= 0)
        {
            throw new ArgumentException($"'{name}' is {value}, and must be above 0.", name);
        }
    }
}
