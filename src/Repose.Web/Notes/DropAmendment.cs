using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Notes;

/// <summary>Takes back an amendment that was begun and in which nothing differs from the signed note.</summary>
internal sealed class DropAmendment(ReposeDb db, IWrites writes, Audit audit)
{
    public sealed record Differs()
        : Refusal("amendment-differs", "Something was written in this amendment, so it stays. Sign it, or write on.");

    public async Task<Outcome<SessionNote>> Run(Id<Appointment> appointment, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var versions = await db
            .SessionNotes.Where(one => one.AppointmentId == appointment)
            .OrderByDescending(one => one.Version)
            .Take(2)
            .ToListAsync(cancel);
        if (versions is not [{ IsSigned: false } begun, { } signed])
        {
            return new AmendNote.NotSigned();
        }

        if (begun.Text != signed.Text)
        {
            return new Differs();
        }

        db.Remove(begun);
        await audit.Note("note.amendment-dropped", "note", appointment.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return signed;
    }
}
