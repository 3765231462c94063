using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Intakes;
using Repose.Web.Questions.AtDesk;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.CareTeam;

/// <summary>Keeps what somebody of a care team replied to a letter, through its link or by the hand of those who treat.</summary>
/// <remarks>It becomes a clearance at once, which acts on booking and in the room. A link takes one reply.</remarks>
internal sealed class RecordReply(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    ContentLibrary library,
    GiveClearance clearances,
    TellTherapists tell,
    Audit audit,
    IClock clock
)
{
    /// <summary>How a reply that came through a link is signed.</summary>
    internal const string ByLink = "by link";

    private const int LongestYears = 2;

    /// <summary>What can be left out: the tags of protocols that name a place or a movement.</summary>
    internal static IReadOnlyList<string> Areas { get; } =
    ["head", "neck", "back", "abdomen", "hips", "legs", "feet", "arms", "traction", "passive_rom"];

    internal static IReadOnlyList<string> Positions { get; } = ["prone", "supine", "sidelying"];

    /// <param name="Letter">To which letter.</param>
    /// <param name="Fields">What was filled in.</param>
    /// <param name="Link">The link through which it comes, which was opened with its passphrase; null where it is written down by hand.</param>
    public sealed record Request(Id<DoctorLetter> Letter, ReplyFields Fields, Id<ShareLink>? Link);

    public sealed record NoAnswer() : Refusal("reply-no-answer", CareTeamText.NoAnswer);

    public sealed record NoLimits() : Refusal("reply-no-limits", CareTeamText.NoLimits);

    public sealed record NoAuthor() : Refusal("reply-no-author", CareTeamText.NoAuthor);

    public sealed record BadDate() : Refusal("reply-bad-date", CareTeamText.BadDate);

    public sealed record BadDay() : Refusal("reply-bad-day", CareTeamText.BadDay);

    public sealed record RepliedBefore() : Refusal("reply-before", CareTeamText.RepliedBefore);

    public sealed record LinkEnded() : Refusal("reply-link-ended", CareTeamText.MayHaveEnded);

    public async Task<Outcome<LetterReply>> Run(Request request, CancellationToken cancel)
    {
        // A link was opened with its passphrase before; without one, only those who treat may write a reply down.
        if (request.Link is null && !Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var read = Read(request.Fields, today);
        return read.Value is { } told
            ? await writes.TryAgain(db, () => Write(request, told, cancel)) ?? new SaveIntakePage.Busy()
            : read.Refusal!;
    }

    private Outcome<LetterReplied> Read(ReplyFields fields, LocalDate today)
    {
        if (library.Letters.Answers.All(one => !one.Id.Equals(fields.Answer, StringComparison.Ordinal)))
        {
            return new NoAnswer();
        }

        if (
            Typed.Line(fields.Author, 200) is not { } author
            || Typed.Line(fields.Profession, 100) is not { } profession
        )
        {
            return new NoAuthor();
        }

        var on = string.IsNullOrWhiteSpace(fields.On) ? today : Typed.Date(fields.On);
        if (on is not { } date || date > today || date < today.PlusYears(-1))
        {
            return new BadDate();
        }

        var until = string.IsNullOrWhiteSpace(fields.Until) ? date + Clearance.Usual : Typed.Date(fields.Until);
        if (until is not { } day || day < date || day > date.PlusYears(LongestYears))
        {
            return new BadDay();
        }

        var told = new LetterReplied(author, profession, fields.Answer!, date, day)
        {
            Ticked = Among([.. library.Letters.Questions.Select(one => one.Id)], fields.Ticked),
            Words = Typed.Text(fields.Words, LetterReply.LongestWords) ?? "",
        };
        return told.Answer is "with-limits" ? WithLimits(told, fields) : told;
    }

    /// <summary>Limits that were ticked beside another answer are none: only this one has any.</summary>
    private static Outcome<LetterReplied> WithLimits(LetterReplied told, ReplyFields fields)
    {
        var limited = told with
        {
            PressureMost =
                int.TryParse(fields.Pressure, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                && most is >= 1 and <= 5
                    ? most
                    : null,
            LeftOut = Among(Areas, fields.LeftOut),
            Positions = Among(Positions, fields.Positions),
        };
        return limited is { PressureMost: null, LeftOut.Count: 0, Positions.Count: 0, Words: "" }
            ? new NoLimits()
            : limited;
    }

    private async Task<Outcome<LetterReply>> Write(Request request, LetterReplied told, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var letter = await db.DoctorLetters.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Letter, cancel);
        if (letter is not { IsFinished: true })
        {
            return new ChangeLetter.NotThere();
        }

        var id = Typed.Key<LetterReply>(request.Fields.Key);
        if (await Before(request, id, cancel) is { } kept)
        {
            return kept.Id == id && kept.LetterId == letter.Id ? kept : new RepliedBefore();
        }

        var now = clock.GetCurrentInstant();
        if (request.Link is not null && !await IsOpen(request, letter, now, cancel))
        {
            return new LinkEnded();
        }

        var by = request.Link is null ? await user.Name() : ByLink;
        var reply = new LetterReply(letter, id, told, request.Link, by, now);
        db.Add(reply);
        if (
            ReplyWords.ClearanceOf(told.Answer) is { } answer
            && await Clear(letter, reply, told, answer, cancel) is { } refused
        )
        {
            return refused;
        }

        if (request.Link is not null)
        {
            var client = await db.Clients.SingleAsync(one => one.Id == letter.ClientId, cancel);
            await tell.Run(client, told.Answer is "not-now", now, cancel, "care-team");
        }

        await audit.Note("letter.replied", "client", letter.ClientId.Value, request.Link is null ? "by hand" : ByLink);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return reply;
    }

    private Task<LetterReply?> Before(Request request, Id<LetterReply> id, CancellationToken cancel) =>
        db
            .LetterReplies.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id || (request.Link != null && one.LinkId == request.Link), cancel);

    private async Task<bool> IsOpen(Request request, DoctorLetter letter, Instant now, CancellationToken cancel) =>
        await db.ShareLinks.AnyAsync(
            one => one.Id == request.Link && one.LetterId == letter.Id && one.RevokedAt == null && one.ExpiresAt > now,
            cancel
        ) && await CareConsents.Holding(db, letter.ContactId, cancel) is not null;

    /// <summary>The reply is about the rules for which the letter was drafted, and about massage as a whole.</summary>
    private async Task<Refusal?> Clear(
        DoctorLetter letter,
        LetterReply reply,
        LetterReplied told,
        ClearanceReply answer,
        CancellationToken cancel
    )
    {
        var rules = letter.Rules().Where(rule => library.Screening.Rule(rule) is not null);
        var cleared = await clearances.RunBeside(
            new(reply.Clearance, letter.ClientId, answer, [.. rules, ClinicianWord.Whole])
            {
                Author = told.Author,
                Profession = told.Profession,
                GivenOn = told.On,
                ExpiresOn = told.ValidUntil,
                Pressure = told.PressureMost,
                LeftOut = told.LeftOut,
                Positions = told.Positions,
                Limits = told.Words,
                RecordedBy = reply.WrittenBy,
            },
            cancel
        );
        return cleared.Refusal;
    }

    private static IReadOnlyList<string> Among(IReadOnlyList<string> known, string[]? ticked) =>
        [.. known.Where(one => ticked?.Contains(one, StringComparer.Ordinal) is true)];
}
