using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Notes;

/// <summary>Begins the next version of a signed note, with a reason. The signed one stays as it is.</summary>
internal sealed class AmendNote(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    /// <param name="Appointment">The note of which visit.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Typed">What is to stand in it; null for the signed words, to be changed next.</param>
    public sealed record Request(Id<Appointment> Appointment, string Reason, NoteText? Typed = null);

    public sealed record NoReason()
        : Refusal("reason-missing", "Write why the note is amended, such as: the wrong side was written.");

    public sealed record NotSigned()
        : Refusal("note-not-signed", "This note is not signed, so it can simply be written in.");

    public async Task<Outcome<SessionNote>> Run(Request request, CancellationToken cancel) =>
        request.Reason.Length == 0
            ? new NoReason()
            : await writes.TryAgain(db, () => Begin(request, cancel)) ?? new WriteNote.Busy();

    private async Task<Outcome<SessionNote>> Begin(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var newest = await db
            .SessionNotes.Where(one => one.AppointmentId == request.Appointment)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);
        if (newest is not { IsSigned: true })
        {
            return newest is null ? new MoveAppointment.NotYours() : new NotSigned();
        }

        var (by, now) = (await user.Name(), clock.GetCurrentInstant());
        var next = newest.Amend(Id<SessionNote>.New(), request.Reason, by, now);
        if (request.Typed is { IsEmpty: false } typed)
        {
            next.Write(typed, by, now);
        }

        db.Add(next);
        await audit.Note("note.amended", "note", request.Appointment.Value, $"version {next.Version}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return next;
    }
}
