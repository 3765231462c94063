using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Makes a therapist of the calendar or changes what clients read of one.</summary>
internal sealed class SaveTherapist(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<Therapist> Id, string Name, string Qualifications, string About)
    {
        public int? Order { get; init; } = 0;
        public bool IsActive { get; init; } = true;

        /// <summary>The mark of what the form showed; empty for a new one.</summary>
        public string Seen { get; init; } = "";
    }

    public async Task<Outcome<Id<Therapist>>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Name("Name", request.Name);
        faults.Words("Qualifications", request.Qualifications, 2000);
        faults.Words("About", request.About, 2000);
        var order = faults.Whole("Order", request.Order, 0, 999);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var therapist = await db.Therapists.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (therapist is null && request.Seen.Length > 0)
        {
            return new NotThere("therapist");
        }

        var before = Snapshots.Of(therapist);
        therapist ??= db.Add(new Therapist(db.PracticeId, request.Id, request.Name)).Entity;
        therapist.Describe(request.Name, request.Qualifications, request.About, order);
        therapist.SetActive(request.IsActive);
        var after = Snapshots.Of(therapist);
        if (before.SaysTheSameAs(after))
        {
            return therapist.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "therapist", therapist.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return therapist.Id;
    }
}
