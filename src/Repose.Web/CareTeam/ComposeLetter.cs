using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Intakes;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.CareTeam;

/// <summary>Puts a letter together from what is known, in the language that is spoken. Every part says it where nothing is known.</summary>
internal sealed class ComposeLetter(
    ReposeDb db,
    CurrentUser user,
    CurrentPractice current,
    ReadIntake intakes,
    LetterNights nights,
    LetterSessions sessions,
    IClock clock
)
{
    private const int MostOwnWords = 300;
    private const int MostMedicines = 12;

    /// <param name="Client">About whom.</param>
    /// <param name="Contact">To whom.</param>
    /// <param name="Kind">The kind of letter.</param>
    /// <param name="Words">What the therapist wants to say; may be empty.</param>
    /// <param name="Stands">What screening says.</param>
    public sealed record Request(Id<Client> Client, CareContact Contact, string Kind, string Words, Stands Stands);

    public async Task<string> Run(Request request, CancellationToken cancel)
    {
        var client = await db.Clients.AsNoTracking().SingleAsync(one => one.Id == request.Client, cancel);
        var told = (await intakes.Run(request.Client, cancel)).Last?.Told;
        var book = ContentLibrary.Shipped.Letters;
        var kind = book.Kind(request.Kind)!;
        var text = new LetterText();
        text.Paragraph(await Head(cancel));
        text.Paragraph([request.Contact.Name, request.Contact.Profession, LetterText.OneLine(request.Contact.Place)]);
        text.Heading(kind.Title);
        text.Paragraph([
            kind
                .Opening.Replace("{client}", client.Name, StringComparison.Ordinal)
                .Replace("{born}", Born(told), StringComparison.Ordinal),
        ]);
        if (!kind.Parts.Contains(LetterPart.Why))
        {
            text.Paragraph([request.Words]);
        }

        foreach (var part in kind.Parts)
        {
            await Add(text, part, request, told, cancel);
        }

        text.Paragraph([kind.Closing]);
        text.Paragraph([$"{book.Alongside} {book.Copy}"]);
        text.Paragraph([$"{await user.Name()}, {CareTeamText.MassageTherapist}"]);
        return text.ToString();
    }

    private static string Born(IntakeTold? told) =>
        told?.BirthDate is { } born ? Days.Long(born) : CareTeamText.NotTold;

    private async Task<string[]> Head(CancellationToken cancel)
    {
        var practice = (await current.Practice())!;
        var number = (await user.Member())?.TherapistId is { } therapist
            ? await db
                .TherapistAnswers.Where(one => one.TherapistId == therapist && one.Field == "registration-number")
                .Select(one => one.Text)
                .FirstOrDefaultAsync(cancel)
            : null;
        string[] address = [practice.Profile.Street, practice.Profile.Town, practice.Profile.Phone];
        return
        [
            practice.Name,
            string.Join(", ", address.Where(one => one.Length > 0)),
            number is { Length: > 0 } ? CareTeamText.FormatRegistration(number) : "",
            Days.Long(clock.GetCurrentInstant().InZone(await current.Zone()).Date),
        ];
    }

    private async Task Add(
        LetterText text,
        LetterPart part,
        Request request,
        IntakeTold? told,
        CancellationToken cancel
    )
    {
        switch (part)
        {
            case LetterPart.Why:
                text.Heading(CareTeamText.Why);
                text.Paragraph([request.Words]);
                text.List(
                    LetterConcerns.Lines(request.Stands) is { Count: > 0 } found ? found : [CareTeamText.NoConcern]
                );
                break;
            case LetterPart.OwnWords:
                var own = Own(told);
                text.Heading(CareTeamText.OwnWords);
                text.Paragraph([own.Length > 0 ? $"“{own}”" : CareTeamText.NothingTold]);
                break;
            case LetterPart.Measured:
                text.Heading(CareTeamText.Measured);
                text.List(await nights.Run(request.Client, cancel));
                break;
            case LetterPart.Asked:
                text.Heading(CareTeamText.AskedAbout);
                text.List(LetterSigns.Of(told));
                break;
            case LetterPart.Medicines:
                text.Heading(CareTeamText.Medicines);
                text.Paragraph([$"{Medicines(told)} {ContentLibrary.Shipped.Letters.Medicines}"]);
                break;
            case LetterPart.Done:
                text.Heading(CareTeamText.Done);
                text.List(await sessions.Done(request.Client, cancel));
                break;
            case LetterPart.Planned:
                text.Heading(CareTeamText.Planned);
                text.List(await sessions.Planned(request.Client, cancel));
                break;
            case LetterPart.Result:
                text.Heading(CareTeamText.Result);
                text.List(await sessions.Result(request.Client, cancel));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, null);
        }
    }

    /// <summary>The beginning of what was told: a page holds no more, and whoever writes can add to it.</summary>
    private static string Own(IntakeTold? told)
    {
        var own = told is null ? "" : string.Join(' ', told.Of("reason").Concat(told.Of("pain-words")));
        return LetterText.OneLine(own, MostOwnWords);
    }

    private static string Medicines(IntakeTold? told) =>
        told is null || (!told.Has("takes-medicines") && !told.Has("medicines")) ? CareTeamText.NothingTold
        : told.Of("medicines") is { Count: > 0 } some ? $"{string.Join("; ", some.Take(MostMedicines))}."
        : CareTeamText.NoMedicines;
}
