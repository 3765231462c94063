using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Questions;

/// <summary>Reads what waits for a client's answers, what is to come, and what was answered.</summary>
internal sealed class ReadQuestions(
    ReposeDb db,
    ReadInstruments instruments,
    ReadAskings askings,
    CurrentPractice current,
    IClock clock
)
{
    public async Task<QuestionSheet> Run(Client client, CancellationToken cancel) =>
        new(
            clock.GetCurrentInstant().InZone(await current.Zone()).Date,
            await instruments.Run(cancel),
            await askings.Run(client, cancel),
            await db.FilledForms.AsNoTracking().Where(one => one.ClientId == client.Id).ToListAsync(cancel)
        );
}
