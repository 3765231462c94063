using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Plan;
using Repose.Web.Site;

namespace Repose.Web.Screening;

/// <summary>Screens a client with what was told now, beside what is being saved. Saves nothing itself.</summary>
/// <remarks>
/// What was told before stays known until it lapses or is told anew; what nights show is read each time, and is not kept as if
/// it had been told. A tip that is now not for the client goes off their plan. Whoever saves it tells those who treat, where a doctor is
/// needed the same day or help at once: there may be more to tell, and one message says it.
/// </remarks>
internal sealed class KeepScreening(
    ReposeDb db,
    ContentLibrary content,
    ReadShownFacts show,
    Decide decide,
    ReadStanding standing,
    TakeOffWhatHarms takeOff,
    CurrentUser user,
    CurrentPractice current,
    Audit audit,
    IClock clock
)
{
    public async Task<KeptScreening> Run(Client client, Facts told, ScreeningOrigin origin, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var today = now.InZone(await current.Zone()).Date;
        var before = await db
            .Screenings.Where(one => one.ClientId == client.Id)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);
        var facts = Merge(before?.ToldFacts() ?? [], content.Screening.Known(told), today);
        var shown = await show.Run(client.Id, facts, today, byClient: false, cancel);
        var (known, decision) = await decide.Run(facts, shown, today, cancel);
        var kept = new KeptScreening(
            db.PracticeId,
            Id<KeptScreening>.New(),
            client.Id,
            (before?.Version ?? 0) + 1,
            origin,
            now,
            await user.Name()
        );
        kept.Knows(facts);
        kept.Decides(
            OutcomeNames.Of(decision.Outcome),
            decision.Fired.Select(one => new KeptRule(
                one.Rule.Id,
                one.Rule.Version,
                OutcomeNames.Of(one.Outcome),
                one.Because
            )),
            PlanEffectsText.Write(decision.Effects),
            decision.Open.Count
        );
        db.Add(kept);
        await audit.Note("screening.kept", "client", client.Id.Value);
        var (stands, _, _) = await standing.Of(decision, client.Id, today, cancel);
        var harmed = new TakeOffWhatHarms.Harmed(
            [.. content.ConditionLinks.Where(link => link.Known(known) is true).Select(link => link.Condition.Id)],
            stands.Effects.BlockedTips
        );
        var side = origin is ScreeningOrigin.Desk ? PlanSide.Practice : PlanSide.Client;
        await takeOff.Run(client.Id, harmed, side, now, cancel);
        return kept;
    }

    private static IReadOnlyList<ToldFact> Merge(IReadOnlyList<ToldFact> before, Facts told, LocalDate today) =>
        [
            .. before.Where(one => told[one.Fact] is null),
            .. told.Known.Select(one => new ToldFact(one.Key, one.Value.Text, today)),
        ];
}
