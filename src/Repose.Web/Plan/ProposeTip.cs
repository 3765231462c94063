using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Plan;

/// <summary>Puts a tip on a client's plan, as a proposal to the other side: by a therapist, or by the client.</summary>
internal sealed class ProposeTip(
    ReposeDb db,
    IWrites writes,
    PlanSides sides,
    ContentLibrary library,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">The id that the item will have: sending it twice proposes once.</param>
    /// <param name="Client">Whose plan.</param>
    /// <param name="Tip">The tip's id in the content.</param>
    /// <param name="Note">Why, in words for the other side.</param>
    public sealed record Request(Id<PlanItem> Id, Id<Client> Client, string Tip, string? Note);

    public sealed record NotOnOffer() : Refusal("not-on-offer", PlanText.NotOnOffer);

    public sealed record NotForThem() : Refusal("not-for-them", PlanText.NotForThem);

    public sealed record AskFirst() : Refusal("ask-first", PlanText.AskFirst);

    public sealed record AlreadyThere() : Refusal("already-there", PlanText.AlreadyThere);

    public sealed record Full() : Refusal("plan-full", PlanText.Full);

    public sealed record OneAboutMedicine() : Refusal("one-about-medicine", PlanText.OneAboutMedicine);

    public sealed record Busy() : Refusal("busy", PlanText.Busy);

    public async Task<Outcome<PlanItem>> Run(Request request, CancellationToken cancel)
    {
        if (await sides.SideOf(request.Client) is not { } side)
        {
            return new PlanSides.NotYours();
        }

        if (library.Tip(request.Tip) is not { IsOnOffer: true } tip)
        {
            return new NotOnOffer();
        }

        return await writes.TryAgain(db, () => Write(request, tip, side, cancel)) ?? new Busy();
    }

    private async Task<Outcome<PlanItem>> Write(Request request, Tip tip, PlanSide side, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.PlanItems.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == request.Client && kept.Tip.Equals(request.Tip, StringComparison.Ordinal)
                ? kept
                : new PlanSides.NotYours();
        }

        var open = await db
            .PlanItems.Where(one => one.ClientId == request.Client && one.OpenPlace != null)
            .ToListAsync(cancel);
        if (await Against(request, tip, open, cancel) is { } refusal)
        {
            return refusal;
        }

        var place = Enumerable.Range(1, PlanItem.Most).First(place => open.TrueForAll(one => one.OpenPlace != place));
        var item = new PlanItem(
            db.PracticeId,
            request.Id,
            request.Client,
            tip.Id,
            place,
            side,
            request.Note,
            clock.GetCurrentInstant()
        );
        db.Add(item);
        await audit.Note("plan.proposed", "plan", item.ClientId.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return item;
    }

    private async Task<Refusal?> Against(Request request, Tip tip, List<PlanItem> open, CancellationToken cancel) =>
        open.Exists(one => one.Tip.Equals(tip.Id, StringComparison.Ordinal)) ? new AlreadyThere()
        : open.Count >= PlanItem.Most ? new Full()
        : tip.AboutMedicine && open.Exists(one => library.Tip(one.Tip) is { AboutMedicine: true })
            ? new OneAboutMedicine()
        : await sides.FitFor(tip, request.Client, cancel) switch
        {
            TipFit.NotForThem => new NotForThem(),
            TipFit.NotKnown => new AskFirst(),
            _ => null,
        };
}
