using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Measurements;

/// <summary>Strikes a value that was written by mistake. It stays to be seen, with the reason.</summary>
internal sealed class StrikeMeasurement(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<Client> Client, Id<Measurement> Measurement, string Why);

    public sealed record NoReason() : Refusal("reason-missing", "Write why it is struck, such as: the wrong side.");

    public sealed record NoValue() : Refusal("not-found", "There is no such value.");

    public async Task<Outcome<Measurement>> Run(Request request, CancellationToken cancel)
    {
        if (request.Why.Length == 0)
        {
            return new NoReason();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var kept = await db.Measurements.FirstOrDefaultAsync(
            one => one.Id == request.Measurement && one.ClientId == request.Client,
            cancel
        );
        if (kept is null)
        {
            return new NoValue();
        }

        kept.Strike(await user.Name(), request.Why, clock.GetCurrentInstant());
        await audit.Note("measure.struck", "client", request.Client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return kept;
    }
}
