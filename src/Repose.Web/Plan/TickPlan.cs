using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Site;

namespace Repose.Web.Plan;

/// <summary>Keeps what the asking client ticked of their plan for one morning. What did not change is not written again.</summary>
internal sealed class TickPlan(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    ReadTicks ticks,
    Audit audit,
    IClock clock
)
{
    /// <param name="Date">The morning.</param>
    /// <param name="Shown">The items that could be ticked.</param>
    /// <param name="Done">Those of them that are.</param>
    public sealed record Request(
        LocalDate Date,
        IReadOnlyCollection<Id<PlanItem>> Shown,
        IReadOnlyCollection<Id<PlanItem>> Done
    );

    public async Task<Outcome<int>> Run(Request request, CancellationToken cancel)
    {
        var (now, zone) = (clock.GetCurrentInstant(), await current.Zone());
        Refusal? refusal =
            Mornings.IsToCome(request.Date, now) ? new WriteMorning.ToCome()
            : Mornings.IsLongAgo(request.Date, now.InZone(zone).Date) ? new WriteMorning.LongAgo()
            : null;
        return request.Shown.Count == 0
            ? 0
            : refusal ?? await writes.TryAgain(db, () => Write(request, now, cancel)) ?? new WriteMorning.Busy();
    }

    private async Task<Outcome<int>> Write(Request request, Instant now, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!.Id;
        var changed = (await ticks.Run(request.Date, cancel))
            .Where(one => request.Shown.Contains(one.Item.Id) && request.Done.Contains(one.Item.Id) != one.IsDone)
            .ToList();
        foreach (var (item, wasDone) in changed)
        {
            var last = await db
                .PlanTicks.Where(one => one.ItemId == item.Id && one.Date == request.Date)
                .MaxAsync(one => (int?)one.Version, cancel);
            var tick = new PlanTick(
                db.PracticeId,
                Id<PlanTick>.New(),
                client,
                item.Id,
                request.Date,
                (last ?? 0) + 1,
                !wasDone,
                now
            );
            db.Add(tick);
            await audit.Note("plan.ticked", "plan", client.Value);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return changed.Count;
    }
}
