namespace Repose.SingleCase;

/// <summary>How the people of a group changed who started at or above the cut. A description: there is no control.</summary>
/// <remarks>
/// Show both counts. Over all who started, a person without a second score counts as not having changed, which is
/// cautious about gains and too kind about harm; over completers, those who left because it did not help are forgotten.
/// </remarks>
public sealed record GroupChange
{
    private GroupChange(int notCounted, ChangeCounts allWhoStarted, ChangeCounts completers)
    {
        NotCounted = notCounted;
        AllWhoStarted = allWhoStarted;
        Completers = completers;
    }

    /// <summary>How many people started below the cut and are in neither count.</summary>
    public int NotCounted { get; }

    /// <summary>Out of all who started at or above the cut.</summary>
    public ChangeCounts AllWhoStarted { get; }

    /// <summary>Out of those who also gave a second score.</summary>
    public ChangeCounts Completers { get; }

    /// <summary>Counts a group; of no people it says that nothing can be estimated.</summary>
    /// <param name="people">The scores, one row per person.</param>
    /// <param name="rule">When a change counts.</param>
    /// <param name="level">The confidence level of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A score is NaN or infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static GroupChange Of(IEnumerable<PersonScores> people, ChangeRule rule, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(rule);
        PersonScores[] all = [.. people];
        if (all.Any(person => !double.IsFinite(person.Before)))
        {
            throw new ArgumentException("A score before is not a finite number.", nameof(people));
        }

        PersonScores[] started = [.. all.Where(person => person.Before >= rule.Cut)];
        ScoreChange[] changes =
        [
            .. started
                .Where(person => person.After is not null)
                .Select(person => ScoreChange.Of(person.Before, person.After.GetValueOrDefault(), rule)),
        ];
        return new(
            all.Length - started.Length,
            ChangeCounts.Of(changes, started.Length, level),
            ChangeCounts.Of(changes, changes.Length, level)
        );
    }
}
