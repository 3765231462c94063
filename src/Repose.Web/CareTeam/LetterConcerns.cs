using Repose.Content;
using Repose.Web.Screening;

namespace Repose.Web.CareTeam;

/// <summary>What of a client's screening a doctor is written to about: the rules that call for one, each by what the client told.</summary>
/// <remarks>A rule whose reason the client's own page does not show stands in no letter either, for the client reads it.</remarks>
internal static class LetterConcerns
{
    /// <summary>Each in one line, in the language that is spoken.</summary>
    internal static IReadOnlyList<string> Lines(Stands stands) =>
        [
            .. Of(stands)
                .Select(fired =>
                    CareTeamText.FormatConcern(
                        string.Join("; ", fired.Because.Select(id => Told(stands, id)).OfType<string>()),
                        Words(fired.Outcome),
                        fired.Rule.Id
                    )
                ),
        ];

    /// <summary>The ids of those that a doctor's reply can lift.</summary>
    internal static IReadOnlyList<string> Rules(Stands stands) =>
        [
            .. Of(stands)
                .Where(fired => fired.Rule.MayBeCleared && Standing.MayBeOverridden(fired))
                .Select(fired => fired.Rule.Id),
        ];

    private static IEnumerable<FiredRule> Of(Stands stands) =>
        stands
            .Standing.Rules.Select(rule => rule.Fired)
            .Where(fired => fired.Outcome >= ScreeningOutcome.ReferSoon && fired.Rule.ForClient is not null);

    /// <summary>A fact with its number; null for what the practice itself is like.</summary>
    private static string? Told(Stands stands, string id) =>
        ContentLibrary.Shipped.Screening.Fact(id) is not { } fact || fact.From.All(one => one is FactOrigin.Practice)
            ? null
        : fact.Kind is FactKind.Number && stands.Facts[id] is { } number ? $"{fact.Says}: {number.Text}"
        : fact.Says;

    private static string Words(ScreeningOutcome outcome) =>
        outcome switch
        {
            ScreeningOutcome.ReferSoon => CareTeamText.ConcernSoon,
            ScreeningOutcome.AskClearance => CareTeamText.ConcernAsk,
            ScreeningOutcome.Defer => CareTeamText.ConcernDefer,
            ScreeningOutcome.ReferUrgently => CareTeamText.ConcernUrgent,
            _ => CareTeamText.ConcernEmergency,
        };
}
