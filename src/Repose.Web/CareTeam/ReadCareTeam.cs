using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>Reads a client's care team, the letters to it and what came of them.</summary>
/// <remarks>It writes down no look: whoever shows it to staff opens the chart first.</remarks>
internal sealed class ReadCareTeam(ReposeDb db)
{
    public async Task<CareTeamOf> Run(Id<Client> client, CancellationToken cancel)
    {
        var contacts = await db
            .CareContacts.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderBy(one => one.AddedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancel);
        var answers = (
            await db.CareConsents.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel)
        ).ToLookup(one => one.ContactId);
        var back = await db
            .Clearances.Where(one => one.ClientId == client && one.WithdrawnAt != null)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        return new()
        {
            Contacts =
            [
                .. contacts.Select(one => new ContactWithConsent(one, answers[one.Id].MaxBy(each => each.Number))),
            ],
            Letters = await db
                .DoctorLetters.AsNoTracking()
                .Where(one => one.ClientId == client)
                .OrderByDescending(one => one.WrittenAt)
                .ThenByDescending(one => one.Id)
                .ToListAsync(cancel),
            Replies = await db
                .LetterReplies.AsNoTracking()
                .Where(one => one.ClientId == client)
                .OrderByDescending(one => one.At)
                .ThenByDescending(one => one.Id)
                .ToListAsync(cancel),
            TakenBack = back.ToHashSet(),
            Links = await db
                .ShareLinks.AsNoTracking()
                .Where(one => one.ClientId == client && one.LetterId != null)
                .OrderByDescending(one => one.CreatedAt)
                .ThenByDescending(one => one.Id)
                .ToListAsync(cancel),
            Openings = await db
                .ShareOpenings.AsNoTracking()
                .Where(one =>
                    db.ShareLinks.Any(link => link.Id == one.LinkId && link.ClientId == client && link.LetterId != null)
                )
                .OrderBy(one => one.At)
                .ThenBy(one => one.Id)
                .ToListAsync(cancel),
        };
    }
}
