using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What goes when CBD goes.</summary>
internal static class Cbd
{
    /// <summary>Takes every add-on with CBD from the list, with the next save.</summary>
    internal static async Task<int> Withdraw(ReposeDb db, CancellationToken cancel)
    {
        var offered = await db.AddOns.Where(one => one.Kind == AddOnKind.Cbd && one.IsActive).ToListAsync(cancel);
        offered.ForEach(one => one.SetActive(false));
        return offered.Count;
    }
}
