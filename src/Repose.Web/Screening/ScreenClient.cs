using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Questions.AtDesk;

namespace Repose.Web.Screening;

/// <summary>Screens a client with what was told now.</summary>
/// <remarks>Where an intake cannot wait, those who treat are told, without a word about health.</remarks>
internal sealed class ScreenClient(ReposeDb db, IWrites writes, KeepScreening keep, TellTherapists tell, IClock clock)
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
        var outcome = OutcomeNames.Read(kept.Outcome);
        if (request.Origin is ScreeningOrigin.Intake && outcome >= ScreeningOutcome.ReferUrgently)
        {
            await tell.Run(client, outcome is ScreeningOutcome.Emergency, clock.GetCurrentInstant(), cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return kept;
    }
}
