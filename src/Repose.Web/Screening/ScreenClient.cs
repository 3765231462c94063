using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>Screens a client with what was told now.</summary>
internal sealed class ScreenClient(ReposeDb db, IWrites writes, KeepScreening keep)
{
    private const int Tries = 5;

    /// <param name="Client">Whom.</param>
    /// <param name="Told">What was told now; what is not in it stays as it was told before.</param>
    /// <param name="Origin">What led to it.</param>
    public sealed record Request(Id<Client> Client, Facts Told, ScreeningOrigin Origin);

    public sealed record NoClient() : Refusal("not-found", "This client could not be found.");

    public sealed record Busy()
        : Refusal("busy", "Somebody is screening the same client right now. Please save again.");

    public async Task<Outcome<KeptScreening>> Run(Request request, CancellationToken cancel) =>
        await writes.TryAgain(db, () => Write(request, cancel), Tries) ?? new Busy();

    private async Task<Outcome<KeptScreening>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.Clients.FirstOrDefaultAsync(one => one.Id == request.Client, cancel) is not { } client)
        {
            return new NoClient();
        }

        var kept = await keep.Run(client, request.Told, request.Origin, cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return kept;
    }
}
