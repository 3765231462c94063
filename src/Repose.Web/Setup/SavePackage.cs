using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Makes a package or changes it. Packages that were sold stay as they were.</summary>
internal sealed class SavePackage(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<PackageOffer> Id, string Name, Id<Service> ServiceId)
    {
        public required int? Sessions { get; init; }
        public required Money? Price { get; init; }
        public int? ValidDays { get; init; } = 0;
        public bool IsActive { get; init; } = true;

        /// <summary>The mark of what the form showed; empty for a new one.</summary>
        public string Seen { get; init; } = "";
    }

    public async Task<Outcome<Id<PackageOffer>>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Name("Name", request.Name);
        faults.Unless(
            await db.Services.AnyAsync(one => one.Id == request.ServiceId, cancel),
            "ServiceId",
            "Choose a service of this practice."
        );
        var sessions = faults.Whole("Sessions", request.Sessions, 1, 100);
        var price = faults.Price("Price", request.Price);
        var days = faults.Whole("ValidDays", request.ValidDays, 0, 3650);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var offer = await db.PackageOffers.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (offer is null && request.Seen.Length > 0)
        {
            return new NotThere("package");
        }

        var before = Snapshots.Of(offer);
        offer ??= db.Add(
            new PackageOffer(db.PracticeId, request.Id, request.Name, request.ServiceId, sessions, price)
        ).Entity;
        offer.Describe(request.Name, request.ServiceId, sessions, price, days);
        offer.SetActive(request.IsActive);
        var after = Snapshots.Of(offer);
        if (before.SaysTheSameAs(after))
        {
            return offer.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "package", offer.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return offer.Id;
    }
}
