using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access;

/// <summary>Writes down who did or saw what, beside what is being saved: both are kept, or neither.</summary>
internal sealed class Audit(ReposeDb db, CurrentUser user, IClock clock)
{
    /// <summary>Adds an event to what is saved next.</summary>
    /// <param name="action">What was done, such as <c>appointment.moved</c>.</param>
    /// <param name="subject">The kind of thing, such as <c>appointment</c>.</param>
    /// <param name="id">Which thing.</param>
    /// <param name="detail">More, never about health.</param>
    public async Task Note(string action, string subject, Guid? id, string detail = "") =>
        db.Add(await Event(action, subject, id, detail));

    /// <summary>The same, by somebody whom the request does not name yet, such as one who is just signing in.</summary>
    public void NoteBy(Guid? person, string name, string action, string subject, Guid? id, string detail = "") =>
        db.Add(EventBy(person, name, action, subject, id, detail));

    /// <summary>The event of <see cref="Note"/> alone, for those who write it themselves.</summary>
    public async Task<AuditEvent> Event(string action, string subject, Guid? id, string detail = "") =>
        EventBy(user.PersonId, await user.Name(), action, subject, id, detail);

    private AuditEvent EventBy(Guid? person, string name, string action, string subject, Guid? id, string detail) =>
        new(db.PracticeId, Id<AuditEvent>.New(), clock.GetCurrentInstant(), person, name, action, subject, id, detail);
}
