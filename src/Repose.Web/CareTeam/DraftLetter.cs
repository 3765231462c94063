using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Screening;
using Repose.Web.Site.Languages;

namespace Repose.Web.CareTeam;

/// <summary>Writes a letter to somebody of a client's care team from what is known. It is a draft: somebody looks at it before it goes.</summary>
internal sealed class DraftLetter(
    ReposeDb db,
    CurrentUser user,
    ReadStanding standing,
    ComposeLetter compose,
    ContentLibrary library,
    Audit audit,
    IClock clock
)
{
    private const int LongestWords = 2000;

    /// <param name="Id">Which letter: asked twice, it is written once.</param>
    /// <param name="Client">About whom.</param>
    /// <param name="Contact">To whom.</param>
    /// <param name="Kind">The kind.</param>
    /// <param name="Words">What the therapist wants to say; may be empty.</param>
    public sealed record Request(
        Id<DoctorLetter> Id,
        Id<Client> Client,
        Id<CareContact> Contact,
        string? Kind,
        string? Words
    );

    public sealed record NoKind() : Refusal("letter-no-kind", "Please choose the kind of letter.");

    public sealed record NoContact() : Refusal("letter-no-contact", "Please choose to whom it goes.");

    public async Task<Outcome<DoctorLetter>> Run(Request request, CancellationToken cancel)
    {
        if (!Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        if (library.Letters.Kind(request.Kind ?? "") is not { } kind)
        {
            return new NoKind();
        }

        if (await db.DoctorLetters.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == request.Client ? kept : new NoContact();
        }

        var contact = await db
            .CareContacts.AsNoTracking()
            .FirstOrDefaultAsync(
                one => one.Id == request.Contact && one.ClientId == request.Client && one.RemovedAt == null,
                cancel
            );
        if (contact is null)
        {
            return new NoContact();
        }

        var stands = await standing.Run(request.Client, cancel);
        var letter = new DoctorLetter(
            db.PracticeId,
            request.Id,
            request.Client,
            contact.Id,
            kind.Id,
            contact.Language,
            await Text(request, contact, kind.Id, stands, cancel),
            Clearance.Join(LetterConcerns.Rules(stands)),
            await user.Name(),
            clock.GetCurrentInstant()
        );
        db.Add(letter);
        await audit.Note("letter.drafted", "client", request.Client.Value, kind.Id);
        await db.SaveChangesAsync(cancel);
        return letter;
    }

    private async Task<string> Text(
        Request request,
        CareContact contact,
        string kind,
        Stands stands,
        CancellationToken cancel
    )
    {
        using var speech = (Language.Of(contact.Language) ?? Language.English).Speak();
        return await compose.Run(
            new(request.Client, contact, kind, Typed.Text(request.Words, LongestWords) ?? "", stands),
            cancel
        );
    }
}
