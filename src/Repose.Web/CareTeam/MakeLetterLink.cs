using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Mine.Sharing;

namespace Repose.Web.CareTeam;

/// <summary>Makes a private address of a letter, with a passphrase that is told in another way. A new one ends the one before.</summary>
internal sealed class MakeLetterLink(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    AddShareLink add,
    Audit audit,
    IClock clock
)
{
    /// <summary>For how long it works.</summary>
    internal static readonly Duration Lasts = Duration.FromDays(30);

    public sealed record Request(Id<Client> Client, Id<DoctorLetter> Letter);

    public sealed record NotFinished() : Refusal("letter-not-finished", "Only a finished letter has a link.");

    public async Task<Outcome<MakeShareLink.Made>> Run(Request request, CancellationToken cancel)
    {
        if (!Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var letter = await db
            .DoctorLetters.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == request.Letter && one.ClientId == request.Client, cancel);
        if (letter is not { IsFinished: true })
        {
            return letter is null ? new ChangeLetter.NotThere() : new NotFinished();
        }

        if (await CareConsents.Holding(db, letter.ContactId, cancel) is null)
        {
            return new ChangeLetter.NotAgreed();
        }

        var now = clock.GetCurrentInstant();
        var before = await db
            .ShareLinks.Where(one => one.LetterId == letter.Id && one.RevokedAt == null)
            .ToListAsync(cancel);
        before.ForEach(one => one.Revoke(now));
        var name = await db
            .CareContacts.Where(one => one.Id == letter.ContactId)
            .Select(one => one.Name)
            .FirstAsync(cancel);
        var made = await add.Run(
            new(
                Id<ShareLink>.New(),
                letter.ClientId,
                name.Length > MakeShareLink.LongestName ? name[..MakeShareLink.LongestName] : name,
                now + Lasts,
                letter.Id
            ),
            now
        );
        await audit.Note("letter.link-made", "client", letter.ClientId.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return made;
    }
}
