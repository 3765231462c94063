using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Questions;
using Repose.Web.Site;

namespace Repose.Web.Reaction;

/// <summary>Reads whether a reaction test of a course is due: when questions are, before, during and after it.</summary>
internal sealed class ReadReactionDue(
    ReposeDb db,
    ReadAskings askings,
    Consents consents,
    CurrentPractice current,
    IClock clock
)
{
    /// <summary>The asking that it goes with; null where none is due, or the client does not let us keep it.</summary>
    public async Task<Asking?> Run(Client client, CancellationToken cancel)
    {
        if (!await consents.Has(client.Id, ConsentKind.SleepData, cancel))
        {
            return null;
        }

        var zone = await current.Zone();
        var last = await db
            .ReactionTests.Where(one => one.ClientId == client.Id)
            .Select(one => (Instant?)one.DoneAt)
            .MaxAsync(cancel);
        return Askings.ForReactionTest(
            await askings.Run(client, cancel),
            clock.GetCurrentInstant().InZone(zone).Date,
            last?.InZone(zone).Date
        );
    }
}
