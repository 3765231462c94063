using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>Puts what was told to the rules, with what is known of the practice.</summary>
internal sealed class Decide(ContentLibrary content, PracticeFacts practice)
{
    /// <param name="Facts">What is known today.</param>
    /// <param name="Decision">What follows.</param>
    public sealed record Decided(Facts Facts, ScreeningDecision Decision);

    /// <param name="told">What was told, and when.</param>
    /// <param name="shown">What nights and sessions show.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Decided> Run(
        IEnumerable<ToldFact> told,
        ShownFacts shown,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var (own, choices) = await practice.Run(cancel);
        var facts = WeekOf(FactsToday.Of(content.Screening, told, today)).And(shown.Facts).And(own);
        return new(facts, Screen.Run(content.Screening, facts, choices));
    }

    /// <summary>A pregnancy without its week is treated as if it were in its first months.</summary>
    private static Facts WeekOf(Facts facts) =>
        facts["pregnant"] is { IsYes: true } && facts["pregnancy-week"] is null
            ? facts.With("pregnancy-week-unknown", yes: true)
            : facts;
}
