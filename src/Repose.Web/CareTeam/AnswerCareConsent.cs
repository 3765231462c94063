using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Intakes;
using Repose.Web.Site.Languages;

namespace Repose.Web.CareTeam;

/// <summary>A client agrees that the practice writes to somebody of the care team, or takes it back. A no ends every link at once.</summary>
internal sealed class AnswerCareConsent(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    IntakeRights rights,
    Audit audit,
    IClock clock
)
{
    /// <param name="Client">Whose.</param>
    /// <param name="Contact">For whom.</param>
    /// <param name="IsGiven">Yes, or no.</param>
    /// <param name="Signature">The client's name, typed; not needed for a no.</param>
    /// <param name="Removes">Whether the contact is taken off the care team too.</param>
    public sealed record Request(
        Id<Client> Client,
        Id<CareContact> Contact,
        bool IsGiven,
        string? Signature,
        bool Removes = false
    );

    public sealed record NotThere() : Refusal("care-not-there", CareTeamText.NotThere);

    public sealed record NotSigned() : Refusal("care-not-signed", CareTeamText.NotSigned);

    public async Task<Outcome<CareConsent>> Run(Request request, CancellationToken cancel)
    {
        if (!await rights.Run(request.Client))
        {
            return new IntakeRights.NotYours();
        }

        if (request.IsGiven && Typed.Text(request.Signature, 200) is null)
        {
            return new NotSigned();
        }

        return await writes.TryAgain(db, () => Write(request, cancel)) ?? new SaveIntakePage.Busy();
    }

    private async Task<Outcome<CareConsent>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (
            await db.CareContacts.FirstOrDefaultAsync(
                one => one.Id == request.Contact && one.ClientId == request.Client && one.RemovedAt == null,
                cancel
            )
            is not { } contact
        )
        {
            return new NotThere();
        }

        var now = clock.GetCurrentInstant();
        var last = await db
            .CareConsents.Where(one => one.ContactId == contact.Id)
            .MaxAsync(one => (int?)one.Number, cancel);
        var answer = new CareConsent(
            db.PracticeId,
            Id<CareConsent>.New(),
            request.Client,
            contact.Id,
            (last ?? 0) + 1,
            request.IsGiven,
            request.IsGiven ? CareTeamText.FormatConsentWords(contact.Name) : "",
            Language.Spoken.Code,
            request.IsGiven ? Typed.Text(request.Signature, 200)! : "",
            await user.Name(),
            now
        );
        db.Add(answer);
        if (!request.IsGiven)
        {
            await EndLinks(contact.Id, now, cancel);
        }

        if (request.Removes)
        {
            contact.Remove(now);
        }

        await audit.Note(request.IsGiven ? "care-team.agreed" : "care-team.withdrawn", "client", request.Client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return answer;
    }

    private async Task EndLinks(Id<CareContact> contact, Instant now, CancellationToken cancel)
    {
        var links = await (
            from link in db.ShareLinks
            join letter in db.DoctorLetters on link.LetterId equals letter.Id
            where letter.ContactId == contact && link.RevokedAt == null
            select link
        ).ToListAsync(cancel);
        links.ForEach(link => link.Revoke(now));
    }
}
