using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Access.FirstStart;

/// <summary>Makes a new link to set up the practice, and voids the one before. Called at each start until it was used.</summary>
internal sealed class OfferSetUp(ReposeDb db, IWrites writes, SiteAddress address, IClock clock)
{
    internal sealed record IsSetUp() : Refusal("is-set-up", "There is a practice already.");

    public async Task<Outcome<Uri>> Run(CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        if (await db.Practices.AnyAsync(cancel))
        {
            return new IsSetUp();
        }

        var secret = Secret.New();
        await db.SetUpLinks.ExecuteDeleteAsync(cancel);
        db.Add(new SetUpLink(Secret.Digest(secret), clock.GetCurrentInstant()));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return address.Of(null, $"/set-up/{secret}");
    }
}
