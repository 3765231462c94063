using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.Access.People;

/// <summary>Asks somebody by e-mail to join the staff. A newer invitation to the same address takes the place of an older.</summary>
internal sealed class InviteMember(
    ReposeDb db,
    IWrites writes,
    CurrentPractice current,
    SiteAddress address,
    Audit audit,
    IClock clock
)
{
    internal static readonly Duration Lasts = Duration.FromDays(7);

    internal sealed record Request(Id<Invitation> Id, string Name, string Email, Role Roles, Id<Therapist>? Therapist);

    internal sealed record NotAccepted(string Field, string Why) : Refusal("not-accepted", Why);

    internal sealed record WorksHere(string Name)
        : Refusal("works-here", $"{Name} works here already under this address. Change the roles in the list instead.");

    public async Task<Outcome<Id<Invitation>>> Run(Request request, CancellationToken cancel)
    {
        if (await Wrong(request, cancel) is { } wrong)
        {
            return wrong;
        }

        _ = EmailAddress.TryParse(request.Email, out var email);
        await using var write = await writes.Begin(db, cancel);
        if (await db.Invitations.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return request.Id;
        }

        if (await NameOfMember(email!, cancel) is { } name)
        {
            return new WorksHere(name);
        }

        var now = clock.GetCurrentInstant();
        foreach (
            var older in await db
                .Invitations.Where(one => one.Email == email && one.ClosedAt == null)
                .ToListAsync(cancel)
        )
        {
            older.TryClose(now);
        }

        await Send(request, email!, now);
        await audit.Note("member.invited", "invitation", request.Id.Value, RoleWords.Of(request.Roles));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request.Id;
    }

    private async Task<NotAccepted?> Wrong(Request request, CancellationToken cancel) =>
        !PersonName.IsOne(request.Name) ? new("Name", "Write the name, with at most 100 letters.")
        : !EmailAddress.TryParse(request.Email, out _)
            ? new("Email", "Write an e-mail address, such as ana@example.com.")
        : request.Roles == Role.None || (request.Roles & ~RoleWords.All) != Role.None
            ? new("Roles", "Choose one role or more.")
        : request.Therapist is { } therapist && !await db.Therapists.AnyAsync(one => one.Id == therapist, cancel)
            ? new("Therapist", "Choose a therapist of the calendar, or nobody.")
        : null;

    private Task<string?> NameOfMember(string email, CancellationToken cancel) =>
        (
            from person in db.Users
            join member in db.Members on person.Id equals member.PersonId
            where person.Email == email && member.Roles != Role.None
            select member.Name
        ).FirstOrDefaultAsync(cancel);

    private async Task Send(Request request, string email, Instant now)
    {
        var practice = await current.Practice();
        var secret = Secret.New();
        db.Add(
            new Invitation(
                db.PracticeId,
                request.Id,
                Secret.Digest(secret),
                email,
                request.Name.Trim(),
                request.Roles,
                request.Therapist,
                now,
                now + Lasts
            )
        );
        db.Add(
            new OutboxMessage(
                db.PracticeId,
                Id<OutboxMessage>.New(),
                MessageKind.Invitation,
                email,
                $"{practice?.Name} invites you to its Repose",
                $"""
                Hello {request.Name.Trim()},

                {practice?.Name} invites you to work with its calendar in Repose. Open this link within 7 days. It works once.

                {address.Of(practice, $"/invitation/{secret}")}

                If you do not know this practice, you need do nothing.
                """,
                now
            )
        );
    }
}
