using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Setup;

namespace Repose.Web.Questions.Chosen;

/// <summary>Shows licensed words no longer. Answers that were given to them stay.</summary>
internal sealed class WithdrawWording(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    public async Task<Outcome<Id<LicensedWording>>> Run(Id<LicensedWording> id, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var words = await db.LicensedWordings.FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (words is null)
        {
            return new NotThere("text");
        }

        if (words.WithdrawnAt is null)
        {
            words.Withdraw(clock.GetCurrentInstant());
            await audit.Note(
                "wording.withdrawn",
                "instrument",
                words.Id.Value,
                $"{words.Instrument}, version {words.Version}"
            );
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return words.Id;
    }
}
