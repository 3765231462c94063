using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Plan;

/// <summary>Keeps what the asking client tells of themselves, and takes off the plan what could do them harm.</summary>
internal sealed class TellConditions(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    Consents consents,
    ContentLibrary library,
    TakeOffWhatHarms takeOff,
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
        await takeOff.Run(client, has, PlanSide.Client, now, cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return told;
    }

    private string Ids(Request request, bool answer) =>
        ToldConditions.Join(
            library
                .Conditions.Select(one => one.Id)
                .Where(id => request.Answers.TryGetValue(id, out var told) && told == answer)
        );
}
