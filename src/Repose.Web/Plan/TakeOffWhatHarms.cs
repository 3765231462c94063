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
    /// <param name="Conditions">The ids of the conditions that somebody has.</param>
    /// <param name="Tips">The ids of tips that screening keeps from them.</param>
    internal sealed record Harmed(IReadOnlyCollection<string> Conditions, IReadOnlyCollection<string> Tips)
    {
        internal bool By(Tip tip) => Tips.Contains(tip.Id, StringComparer.Ordinal) || tip.IsNotFor(Conditions);
    }

    /// <param name="client">Whose plan.</param>
    /// <param name="harmed">What could do them harm.</param>
    /// <param name="by">Which side said so.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Run(Id<Client> client, Harmed harmed, PlanSide by, Instant now, CancellationToken cancel)
    {
        if (harmed is { Conditions.Count: 0, Tips.Count: 0 })
        {
            return;
        }

        var open = await db.PlanItems.Where(one => one.ClientId == client && one.OpenPlace != null).ToListAsync(cancel);
        foreach (var item in open.Where(item => item.IsOpen && library.Tip(item.Tip) is { } tip && harmed.By(tip)))
        {
            item.End(by, PlanWords.EndedByAnswers, now);
            await audit.Note("plan.ended", "plan", client.Value);
        }
    }
}
