using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.CareTeam;

/// <summary>Ends the links of a letter, also for whoever has it open. Doing it again changes nothing.</summary>
internal sealed class EndLetterLink(ReposeDb db, CurrentUser user, Audit audit, IClock clock)
{
    public async Task<Outcome<Id<DoctorLetter>>> Run(
        Id<Client> client,
        Id<DoctorLetter> letter,
        CancellationToken cancel
    )
    {
        if (!Policies.MayCare(await user.Roles()))
        {
            return new OpenChart.ForTherapists();
        }

        var open = await db
            .ShareLinks.Where(one => one.LetterId == letter && one.ClientId == client && one.RevokedAt == null)
            .ToListAsync(cancel);
        var now = clock.GetCurrentInstant();
        open.ForEach(one => one.Revoke(now));
        if (open.Count > 0)
        {
            await audit.Note("letter.link-ended", "client", client.Value);
            await db.SaveChangesAsync(cancel);
        }

        return letter;
    }
}
