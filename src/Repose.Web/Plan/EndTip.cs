using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Plan;

/// <summary>Takes something off a client's plan. A client may stop at any time and owes no reason; a therapist gives one.</summary>
internal sealed class EndTip(ReposeDb db, IWrites writes, PlanSides sides, Audit audit, IClock clock)
{
    /// <param name="Client">Whose plan.</param>
    /// <param name="Item">Which item.</param>
    /// <param name="Reason">Why; a therapist must say.</param>
    public sealed record Request(Id<Client> Client, Id<PlanItem> Item, string? Reason);

    public sealed record NoReason() : Refusal("no-reason", PlanText.NoReason);

    public async Task<Outcome<PlanItem>> Run(Request request, CancellationToken cancel)
    {
        if (await sides.SideOf(request.Client) is not { } side)
        {
            return new PlanSides.NotYours();
        }

        if (side == PlanSide.Practice && request.Reason is null)
        {
            return new NoReason();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var item = await db.PlanItems.FirstOrDefaultAsync(
            one => one.Id == request.Item && one.ClientId == request.Client,
            cancel
        );
        if (item is null)
        {
            return new AgreeToTip.Gone();
        }

        if (item.IsOpen)
        {
            item.End(side, request.Reason, clock.GetCurrentInstant());
            await audit.Note("plan.ended", "plan", item.ClientId.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return item;
    }
}
