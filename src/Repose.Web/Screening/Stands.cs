using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>What screening says of a client today.</summary>
/// <param name="Newest">The last screening; null for one who was never screened.</param>
/// <param name="Facts">What is known today.</param>
/// <param name="Standing">What counts for the next session.</param>
/// <param name="Clearances">Every reply, the newest first.</param>
/// <param name="Overrides">Every reason to go on, the newest first.</param>
/// <param name="Today">The day.</param>
internal sealed record Stands(
    KeptScreening? Newest,
    Facts Facts,
    Standing Standing,
    IReadOnlyList<Clearance> Clearances,
    IReadOnlyList<ScreeningOverride> Overrides,
    LocalDate Today
)
{
    /// <summary>What of the facts nobody told: nights and sessions show it.</summary>
    public ShownFacts Shown { get; init; } = ShownFacts.Nothing;

    /// <summary>What is done to the plan of a session today.</summary>
    public PlanEffects Effects => Standing.Effects;

    /// <summary>What a rule rests on, in words for the client: what they told, or what their nights and sessions show.</summary>
    public string Because(string id) =>
        Shown.WordsOf(id)
        ?? ScreeningText.FormatYouTold(
            ContentLibrary.Shipped.Screening.Fact(id) is not { } fact ? id
            : fact.Kind is FactKind.Number && Facts[id] is { } number ? $"{fact.Says}: {number.Text}"
            : fact.Says
        );
}
