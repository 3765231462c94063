using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Makes an add-on or changes it. One with CBD is not offered unless the practice's switch is on.</summary>
internal sealed class SaveAddOn(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<AddOn> Id, string Name, string Description, AddOnKind? Kind)
    {
        public required Money? Price { get; init; }
        public int? ExtraMinutes { get; init; } = 0;
        public bool IsOrganic { get; init; }
        public string Allergens { get; init; } = "";
        public int? Order { get; init; } = 0;
        public bool IsActive { get; init; } = true;

        /// <summary>The mark of what the form showed; empty for a new one.</summary>
        public string Seen { get; init; } = "";
    }

    internal sealed record CbdIsOff()
        : Refusal(
            "cbd-is-off",
            "CBD is switched off in this practice, so this cannot be offered. You can save it as not offered."
        );

    public async Task<Outcome<Id<AddOn>>> Run(Request request, CancellationToken cancel)
    {
        if (Check(request) is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var practice = await db.Practices.AsNoTracking().FirstAsync(one => one.Id == db.PracticeId, cancel);
        var kind = request.Kind ?? AddOnKind.Other;
        if (request.IsActive && !practice.MayOffer(kind))
        {
            return new CbdIsOff();
        }

        var addOn = await db.AddOns.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (addOn is null && request.Seen.Length > 0)
        {
            return new NotThere("add-on");
        }

        var before = Snapshots.Of(addOn);
        addOn ??= db.Add(new AddOn(db.PracticeId, request.Id, request.Name, kind, default)).Entity;
        addOn.Describe(request.Name, request.Description, kind, request.Order ?? 0);
        addOn.Measure(request.Price ?? default, request.ExtraMinutes ?? 0);
        addOn.Declare(request.IsOrganic, request.Allergens);
        addOn.SetActive(request.IsActive);
        var after = Snapshots.Of(addOn);
        if (before.SaysTheSameAs(after))
        {
            return addOn.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "add-on", addOn.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return addOn.Id;
    }

    private static Invalid? Check(Request request)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Name("Name", request.Name);
        faults.Words("Description", request.Description, 2000);
        faults.Unless(request.Kind is { } kind && Enum.IsDefined(kind), "Kind", "Choose one from the list.");
        faults.Price("Price", request.Price);
        faults.Whole("ExtraMinutes", request.ExtraMinutes, 0, 120);
        faults.Words("Allergens", request.Allergens, 500);
        faults.Whole("Order", request.Order, 0, 999);
        return faults.Refusal;
    }
}
