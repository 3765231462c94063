using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Site;

namespace Repose.Web.Questions.AtDesk;

/// <summary>Opens a client's answers for those who treat, and writes down who looked.</summary>
internal sealed class OpenAnswers(ReposeDb db, ReadQuestions questions, CurrentPractice current, Audit audit)
{
    public async Task<Outcome<AnswersSheet>> Run(Id<Client> id, CancellationToken cancel)
    {
        var client = await db.Clients.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (client is null)
        {
            return new OpenCard.NoClient();
        }

        // First it is written down, then it is shown: answers are never seen without a trace.
        await audit.Note("answers.read", "client", id.Value);
        await db.SaveChangesAsync(cancel);
        var sheet = await questions.Run(client, cancel);
        var flags = await db.FormFlags.AsNoTracking().Where(one => one.ClientId == id).ToListAsync(cancel);
        return new AnswersSheet(
            client,
            await current.Zone(),
            sheet,
            [
                .. flags
                    .OrderBy(one => one.IsOpen ? 0 : 1)
                    .ThenBy(one => one.IsOpen && one.IsCrisis ? 0 : 1)
                    .ThenByDescending(one => one.RaisedAt)
                    .Select(one => (one, sheet.Forms.First(form => form.Id == one.FormId))),
            ]
        );
    }
}
