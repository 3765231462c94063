using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Plan;

/// <summary>The other side agrees to what was proposed; from then on it is being tried.</summary>
internal sealed class AgreeToTip(
    ReposeDb db,
    IWrites writes,
    PlanSides sides,
    ContentLibrary library,
    Audit audit,
    IClock clock
)
{
    /// <param name="Client">Whose plan.</param>
    /// <param name="Item">Which item.</param>
    /// <param name="DoctorAgrees">Whether it was said that a doctor was asked and has nothing against it.</param>
    public sealed record Request(Id<Client> Client, Id<PlanItem> Item, bool DoctorAgrees);

    public sealed record Gone() : Refusal("not-found", PlanText.Gone);

    public sealed record NotYourTurn() : Refusal("not-your-turn", PlanText.NotYourTurn);

    public sealed record DoctorFirst() : Refusal("doctor-first", PlanText.DoctorFirst);

    public async Task<Outcome<PlanItem>> Run(Request request, CancellationToken cancel)
    {
        if (await sides.SideOf(request.Client) is not { } side)
        {
            return new PlanSides.NotYours();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var item = await db.PlanItems.FirstOrDefaultAsync(
            one => one.Id == request.Item && one.ClientId == request.Client,
            cancel
        );
        if (item is not { IsOpen: true } || library.Tip(item.Tip) is not { } tip)
        {
            return new Gone();
        }

        if (item.IsActive)
        {
            return item;
        }

        if (item.WaitsFor != side)
        {
            return new NotYourTurn();
        }

        if (Against(await sides.FitFor(tip, request.Client, cancel), request.DoctorAgrees) is { } refusal)
        {
            return refusal;
        }

        item.Agree(side, clock.GetCurrentInstant());
        await audit.Note("plan.agreed", "plan", item.ClientId.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return item;
    }

    private static Refusal? Against(TipFit fit, bool doctorAgrees) =>
        fit switch
        {
            TipFit.NotForThem => new ProposeTip.NotForThem(),
            TipFit.NotKnown => new ProposeTip.AskFirst(),
            TipFit.DoctorFirst when !doctorAgrees => new DoctorFirst(),
            _ => null,
        };
}
