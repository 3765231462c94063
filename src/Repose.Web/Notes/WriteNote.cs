using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Notes;

/// <summary>Keeps what is typed into a note, beside whatever somebody else types there, and signs it where that is asked.</summary>
internal sealed class WriteNote(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    /// <param name="Appointment">The note of which visit.</param>
    /// <param name="Version">The version that was typed in.</param>
    /// <param name="From">What stood there when the typing began.</param>
    /// <param name="Typed">What stands there now.</param>
    /// <param name="Signs">Whether it is to be signed.</param>
    public sealed record Request(
        Id<Appointment> Appointment,
        int Version,
        NoteText From,
        NoteText Typed,
        bool Signs = false
    );

    /// <param name="Note">What is kept.</param>
    /// <param name="Both">The parts in which two wrote something else.</param>
    /// <param name="Other">Who else wrote there meanwhile; null where nobody did.</param>
    public sealed record Written(SessionNote Note, IReadOnlyList<NotePart> Both, string? Other)
    {
        /// <summary>Whether something stands there that the writer has not seen. It is never signed unseen.</summary>
        public bool IsNews => Other is not null;
    }

    public sealed record SignedMeanwhile(string By)
        : Refusal("note-signed", $"{By} has signed this note meanwhile. Yours stands below: add it as an amendment.");

    public sealed record Nothing() : Refusal("note-empty", "There is nothing in this note yet.");

    public sealed record TooSoon()
        : Refusal("note-too-soon", "This visit has not begun. It can be signed once it has.");

    public sealed record TooLong() : Refusal("note-too-long", "One part is too long to be kept. Please shorten it.");

    public sealed record NoSession()
        : Refusal("note-no-session", "This visit was called off, so there is no session to write about.");

    public sealed record Busy() : Refusal("busy", "Somebody is saving this note right now. Please save again.");

    public async Task<Outcome<Written>> Run(Request request, CancellationToken cancel) =>
        NoteText.Parts.Any(part => request.Typed[part].Length > 2 * NoteText.LongestPart)
            ? new TooLong()
            : await writes.TryAgain(db, () => Write(request, cancel), times: 5) ?? new Busy();

    private async Task<Outcome<Written>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var visit = await db
            .Appointments.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == request.Appointment, cancel);
        if (visit is not { ClientId: { } client })
        {
            return new MoveAppointment.NotYours();
        }

        var now = clock.GetCurrentInstant();
        if (Fault(request, visit, now) is { } fault)
        {
            return fault;
        }

        var versions = await db
            .SessionNotes.Where(one => one.AppointmentId == visit.Id)
            .OrderBy(one => one.Version)
            .ToListAsync(cancel);
        // An amendment that was typed in may have been taken back meanwhile: then what holds is the signed note.
        var asked = versions.Find(one => one.Version == request.Version) ?? versions.LastOrDefault();
        if (asked is { IsSigned: true } signed)
        {
            return After(signed, request);
        }

        var by = await user.Name();
        var note =
            versions.Count > 0 ? versions[^1] : new(db.PracticeId, Id<SessionNote>.New(), client, visit.Id, by, now);
        var written = await Keep(note, versions.Count == 0, request, now);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return written;
    }

    private static Refusal? Fault(Request request, Appointment visit, Instant now) =>
        visit.State is AppointmentState.Cancelled or AppointmentState.Held ? new NoSession()
        : !request.Signs ? null
        : request.Typed.IsEmpty ? new Nothing()
        : visit.Start > now ? new TooSoon()
        : null;

    /// <summary>Signing twice is one signature. What was typed beyond it is told, and kept by nobody but the page.</summary>
    private static Outcome<Written> After(SessionNote signed, Request request) =>
        MergedNote.Of(request.From, signed.Text, request.Typed).Text == signed.Text
            ? new Written(signed, [], null)
            : new SignedMeanwhile(signed.SignedBy);

    private async Task<Written> Keep(SessionNote note, bool isNew, Request request, Instant now)
    {
        var (by, before) = (await user.Name(), note.ChangedBy);
        var merged = MergedNote.Of(request.From, isNew ? request.From : note.Text, request.Typed);
        var isNews = merged.Text != request.Typed;
        if (isNew)
        {
            db.Add(note);
            await audit.Note("note.begun", "note", note.AppointmentId.Value);
        }

        if (isNew || merged.Text != note.Text)
        {
            note.Write(merged.Text, by, now);
        }

        if (request.Signs && !isNews)
        {
            note.Sign(by, now);
            await audit.Note("note.signed", "note", note.AppointmentId.Value, $"version {note.Version}");
        }

        return new(note, merged.Both, isNews ? before : null);
    }
}
