using Repose.Content;
using Repose.Practice;
using Repose.Web.Screening;

namespace Repose.Web.Plan;

/// <summary>What is known of a client that tips depend on.</summary>
/// <param name="Told">What the client told on the page for it; null before they told anything.</param>
/// <param name="Shown">What their answers to questionnaires show.</param>
/// <param name="Screened">What screening says of them today; null where it was not asked.</param>
internal sealed record KnownConditions(
    ToldConditions? Told,
    IReadOnlyList<ShownCondition> Shown,
    Stands? Screened = null
)
{
    /// <summary>
    /// Yes or no by the ids of conditions. What screening knows counts over what was told on the page, for that is told to
    /// screening too. What answers show is a yes, also where the client told no.
    /// </summary>
    public IReadOnlyDictionary<string, bool> Answers { get; } = Merge(ByClient(Told, Screened), Shown);

    /// <summary>The same without what answers to questionnaires show: what a form of the questions begins with.</summary>
    public IReadOnlyDictionary<string, bool> ToldAnywhere { get; } = ByClient(Told, Screened);

    /// <summary>How a tip suits the client.</summary>
    public TipFit FitFor(Tip tip) => Blocking(tip).Any() ? TipFit.NotForThem : tip.FitFor(Answers);

    /// <summary>The rules of screening that keep a tip from the client.</summary>
    public IEnumerable<StandingRule> Blocking(Tip tip) =>
        Screened?.Standing.Rules.Where(rule => rule.Effects.BlockedTips.Contains(tip.Id, StringComparer.Ordinal)) ?? [];

    /// <summary>Why a tip is not for the client, in words that they told or that their nights show; empty where nothing is to be said.</summary>
    public IReadOnlyList<string> WhyNot(Tip tip) =>
        Screened is null
            ? []
            :
            [
                .. Blocking(tip)
                    .Where(rule => rule.Fired.Rule.ForClient is not null)
                    .SelectMany(rule => rule.Fired.Because)
                    .Concat(
                        ContentLibrary
                            .Shipped.ConditionLinks.Where(link => tip.IsNotFor([link.Condition.Id]))
                            .SelectMany(link => link.Because(Screened.Facts))
                    )
                    .Distinct(StringComparer.Ordinal)
                    .Select(Screened.Because),
            ];

    /// <summary>What screening knows that counts as a yes to a condition; empty where it knows none.</summary>
    public IReadOnlyList<string> KnownBy(string condition) =>
        Screened is null
            ? []
            :
            [
                .. ContentLibrary
                    .Shipped.ConditionLinks.Where(link => link.Condition.Id.Equals(condition, StringComparison.Ordinal))
                    .SelectMany(link => link.Because(Screened.Facts))
                    .Select(Screened.Because),
            ];

    /// <summary>Which answers show a condition; null where none do.</summary>
    public ShownCondition? ShowingOf(string condition) =>
        Shown.FirstOrDefault(one => one.Condition.Id.Equals(condition, StringComparison.Ordinal));

    private static Dictionary<string, bool> ByClient(ToldConditions? told, Stands? screened)
    {
        var answers = told?.Answers.ToDictionary(StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        foreach (var link in screened is null ? [] : ContentLibrary.Shipped.ConditionLinks)
        {
            if (link.Known(screened!.Facts) is { } known)
            {
                answers[link.Condition.Id] = known;
            }
        }

        return answers;
    }

    private static Dictionary<string, bool> Merge(Dictionary<string, bool> told, IEnumerable<ShownCondition> shown)
    {
        var answers = told.ToDictionary(StringComparer.Ordinal);
        foreach (var one in shown)
        {
            answers[one.Condition.Id] = true;
        }

        return answers;
    }
}
