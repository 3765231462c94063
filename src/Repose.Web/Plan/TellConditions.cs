using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Questions.AtDesk;
using Repose.Web.Screening;

namespace Repose.Web.Plan;

/// <summary>Keeps what the asking client tells of themselves, and takes off the plan what could do them harm.</summary>
/// <remarks>
/// What screening asks about too is put to its rules, where it is a yes or the client was screened before: told once, it is
/// known to both. Where a doctor is then needed the same day, those who treat are told.
/// </remarks>
internal sealed class TellConditions(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    Consents consents,
    ContentLibrary library,
    TakeOffWhatHarms takeOff,
    KeepScreening screening,
    TellTherapists tell,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">The id that this version will have: sending it twice keeps it once.</param>
    /// <param name="Answers">Yes or no by the ids of conditions; what is not there is not known.</param>
    public sealed record Request(Id<ToldConditions> Id, IReadOnlyDictionary<string, bool> Answers);

    public async Task<Outcome<ToldConditions>> Run(Request request, CancellationToken cancel) =>
        !await consents.Has((await user.Client())!.Id, ConsentKind.SleepData, cancel)
            ? new WriteMorning.NotAgreed()
            : await writes.TryAgain(db, () => Write(request, cancel)) ?? new ProposeTip.Busy();

    private async Task<Outcome<ToldConditions>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!.Id;
        if (await db.ToldConditions.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == client ? kept : new PlanSides.NotYours();
        }

        var now = clock.GetCurrentInstant();
        var last = await db
            .ToldConditions.Where(one => one.ClientId == client)
            .MaxAsync(one => (int?)one.Version, cancel);
        var told = new ToldConditions(
            db.PracticeId,
            request.Id,
            client,
            (last ?? 0) + 1,
            Ids(request, true),
            Ids(request, false),
            now
        );
        db.Add(told);
        await audit.Note("conditions.told", "conditions", told.Id.Value);
        string[] has = [.. told.Answers.Where(one => one.Value).Select(one => one.Key)];
        await takeOff.Run(client, new(has, []), PlanSide.Client, now, cancel);
        await Screen(told, now, cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return told;
    }

    private async Task Screen(ToldConditions told, Instant now, CancellationToken cancel)
    {
        // A yes counts over a no that another answer tells of the same.
        var facts = library
            .ConditionLinks.Where(link => told.Answers.ContainsKey(link.Condition.Id))
            .OrderBy(link => told.Answers[link.Condition.Id])
            .Aggregate(Facts.None, (all, link) => all.And(link.Tell(told.Answers[link.Condition.Id])));
        var last = await db
            .Screenings.Where(one => one.ClientId == told.ClientId)
            .OrderByDescending(one => one.Version)
            .Select(one => one.Outcome)
            .FirstOrDefaultAsync(cancel);
        if (facts.Known.Count == 0 || (last is null && facts.Known.Values.All(answer => answer.IsNo)))
        {
            return;
        }

        var client = await db.Clients.FirstAsync(one => one.Id == told.ClientId, cancel);
        var kept = await screening.Run(client, facts, ScreeningOrigin.Answers, cancel);
        var outcome = OutcomeNames.Read(kept.Outcome);
        if (outcome >= ScreeningOutcome.ReferUrgently && !kept.Outcome.Equals(last, StringComparison.Ordinal))
        {
            await tell.Run(client, outcome is ScreeningOutcome.Emergency, now, cancel, "screening");
        }
    }

    private string Ids(Request request, bool answer) =>
        ToldConditions.Join(
            library
                .Conditions.Select(one => one.Id)
                .Where(id => request.Answers.TryGetValue(id, out var told) && told == answer)
        );
}
