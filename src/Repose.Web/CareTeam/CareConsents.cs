using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>Whether the client agrees that the practice writes to somebody. Asked each time anew: what is taken back holds at once.</summary>
internal static class CareConsents
{
    /// <summary>The consent that holds; null where there is none, or the contact is no longer of the care team.</summary>
    internal static async Task<CareConsent?> Holding(ReposeDb db, Id<CareContact> contact, CancellationToken cancel) =>
        await db.CareContacts.AnyAsync(one => one.Id == contact && one.RemovedAt == null, cancel)
        && await db
            .CareConsents.AsNoTracking()
            .Where(one => one.ContactId == contact)
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancel)
            is { IsGiven: true } newest
            ? newest
            : null;
}
