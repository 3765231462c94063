using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Intakes;
using Repose.Web.Site.Languages;

namespace Repose.Web.CareTeam;

/// <summary>Adds somebody to a client's care team, by the client or by those who treat. Nothing may be written to them yet.</summary>
internal sealed class AddContact(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    IntakeRights rights,
    Audit audit,
    IClock clock
)
{
    private const int Most = 20;

    public sealed record Request(Id<CareContact> Id, Id<Client> Client, ContactFields Fields);

    public sealed record NoName() : Refusal("care-no-name", CareTeamText.NoName);

    public sealed record TooMany() : Refusal("care-too-many", CareTeamText.TooMany);

    public async Task<Outcome<CareContact>> Run(Request request, CancellationToken cancel)
    {
        var fields = request.Fields;
        if (Typed.Line(fields.Name, 200) is not { } name || Typed.Line(fields.Profession, 100) is not { } profession)
        {
            return new NoName();
        }

        if (!await rights.Run(request.Client))
        {
            return new IntakeRights.NotYours();
        }

        var details = new CareContactDetails(
            name,
            profession,
            Typed.Text(fields.Place, 500) ?? "",
            Typed.Line(fields.Phone, 40) ?? "",
            (Language.Of(fields.Language) ?? Language.English).Code
        );
        return await writes.TryAgain(db, () => Write(request, details, cancel)) ?? new SaveIntakePage.Busy();
    }

    private async Task<Outcome<CareContact>> Write(
        Request request,
        CareContactDetails details,
        CancellationToken cancel
    )
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.CareContacts.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == request.Client ? kept : new IntakeRights.NotYours();
        }

        if (
            await db.CareContacts.CountAsync(one => one.ClientId == request.Client && one.RemovedAt == null, cancel)
            >= Most
        )
        {
            return new TooMany();
        }

        var contact = new CareContact(
            db.PracticeId,
            request.Id,
            request.Client,
            details,
            await user.Name(),
            clock.GetCurrentInstant()
        );
        db.Add(contact);
        await audit.Note("care-team.added", "client", request.Client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return contact;
    }
}
