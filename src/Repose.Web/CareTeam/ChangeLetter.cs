using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.CareTeam;

/// <summary>Changes the words of a draft, and finishes the letter if asked to.</summary>
internal sealed class ChangeLetter(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    ContentLibrary library,
    Audit audit,
    IClock clock
)
{
    /// <param name="Client">About whom.</param>
    /// <param name="Letter">Which letter.</param>
    /// <param name="AsOf">The version that was shown.</param>
    /// <param name="Text">The whole text.</param>
    /// <param name="Finishes">Whether it is finished as it stands then.</param>
    public sealed record Request(Id<Client> Client, Id<DoctorLetter> Letter, int AsOf, string? Text, bool Finishes);

    public sealed record NotThere() : Refusal("letter-not-there", "This letter could not be found.");

    public sealed record NoText() : Refusal("letter-no-text", "A letter needs some words.");

    public sealed record TooLong() : Refusal("letter-too-long", "This is far longer than a page. Please shorten it.");

    public sealed record MoreThanAPage(int Lines)
        : Refusal(
            "letter-more-than-a-page",
            $"This is longer than one page, by about {Lines} lines. Doctors read one page: please shorten it before it goes."
        );

    public sealed record IsFinished() : Refusal("letter-finished", "This letter is finished. It stays as it is.");

    public sealed record ChangedElsewhere()
        : Refusal(
            "letter-changed",
            "A colleague changed this letter meanwhile. Their words are below yours to compare."
        );

    public sealed record ClaimsTooMuch(IReadOnlyList<string> Words)
        : Refusal(
            "letter-claims",
            $"These words claim more than is known, or are not ours to say: {string.Join(", ", Words)}. Please say it in another way before it goes."
        );

    public sealed record NotAgreed()
        : Refusal("letter-not-agreed", "The client has not agreed that we write to this person, or has taken it back.");

    public async Task<Outcome<DoctorLetter>> Run(Request request, CancellationToken cancel)
    {
        if (!Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        if (Typed.Text(request.Text?.ReplaceLineEndings("\n"), int.MaxValue) is not { } text)
        {
            return new NoText();
        }

        if (text.Length > DoctorLetter.LongestText)
        {
            return new TooLong();
        }

        if (request.Finishes && BannedClaims.In(text) is { Count: > 0 } banned)
        {
            return new ClaimsTooMuch(banned);
        }

        return await writes.TryAgain(db, () => Write(request with { Text = text }, cancel)) ?? new ChangedElsewhere();
    }

    private async Task<Outcome<DoctorLetter>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var letter = await db.DoctorLetters.FirstOrDefaultAsync(
            one => one.Id == request.Letter && one.ClientId == request.Client,
            cancel
        );
        if (letter is null)
        {
            return new NotThere();
        }

        if (letter.IsFinished)
        {
            return new IsFinished();
        }

        if (letter.Version != request.AsOf)
        {
            return new ChangedElsewhere();
        }

        var (now, name) = (clock.GetCurrentInstant(), await user.Name());
        if (!letter.Text.Equals(request.Text, StringComparison.Ordinal))
        {
            letter.Change(request.Text!, name, now);
            await audit.Note("letter.changed", "client", letter.ClientId.Value, letter.Kind);
        }

        if (request.Finishes)
        {
            if (LetterText.LinesOf(letter.Text) - LinesFor(letter) is > 0 and var more)
            {
                return new MoreThanAPage(more);
            }

            if (await CareConsents.Holding(db, letter.ContactId, cancel) is not { } consent)
            {
                return new NotAgreed();
            }

            letter.Finish(consent.Id, name, now);
            await audit.Note("letter.finished", "client", letter.ClientId.Value, letter.Kind);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return letter;
    }

    private int LinesFor(DoctorLetter letter) =>
        LetterText.LinesOfAPage
        - (library.Letters.Kind(letter.Kind)?.AsksForReply is true ? LetterText.LinesOfReply : 0);
}
