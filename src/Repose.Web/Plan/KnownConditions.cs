using Repose.Practice;

namespace Repose.Web.Plan;

/// <summary>What is known of a client that tips depend on.</summary>
/// <param name="Told">What the client told on the page for it; null before they told anything.</param>
/// <param name="Shown">What their answers to questionnaires show.</param>
internal sealed record KnownConditions(ToldConditions? Told, IReadOnlyList<ShownCondition> Shown)
{
    /// <summary>Yes or no by the ids of conditions. What answers show is a yes, also where the client told no.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; } = Merge(Told, Shown);

    /// <summary>Which answers show a condition; null where none do.</summary>
    public ShownCondition? ShowingOf(string condition) =>
        Shown.FirstOrDefault(one => one.Condition.Id.Equals(condition, StringComparison.Ordinal));

    private static Dictionary<string, bool> Merge(ToldConditions? told, IEnumerable<ShownCondition> shown)
    {
        var answers = told?.Answers.ToDictionary(StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        foreach (var one in shown)
        {
            answers[one.Condition.Id] = true;
        }

        return answers;
    }
}
