using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Plan;

/// <summary>Takes off a client's plan what is not for people like them, beside what is being saved. Saves nothing itself.</summary>
internal sealed class TakeOffWhatHarms(ReposeDb db, ContentLibrary library, Audit audit)
{
    /// <param name="client">Whose plan.</param>
    /// <param name="conditions">The ids of the conditions that they have.</param>
    /// <param name="by">Which side said so.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Run(
        Id<Client> client,
        IReadOnlyCollection<string> conditions,
        PlanSide by,
        Instant now,
        CancellationToken cancel
    )
    {
        if (conditions.Count == 0)
        {
            return;
        }

        var open = await db.PlanItems.Where(one => one.ClientId == client && one.OpenPlace != null).ToListAsync(cancel);
        foreach (var item in open.Where(item => library.Tip(item.Tip)?.IsNotFor(conditions) is true))
        {
            item.End(by, PlanWords.EndedByAnswers, now);
            await audit.Note("plan.ended", "plan", client.Value);
        }
    }
}
