using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Reads what can be added to a session, for visitors. CBD is shown only where it is switched on.</summary>
internal sealed class ReadAddOns(ReposeDb db, CurrentPractice current)
{
    public async Task<IReadOnlyList<OfferedAddOn>> Run(CancellationToken cancel)
    {
        var allowsCbd = await current.Practice() is { AllowsCbd: true };
        return await db
            .AddOns.AsNoTracking()
            .Where(one => one.IsActive && (allowsCbd || one.Kind != AddOnKind.Cbd))
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .Select(one => new OfferedAddOn(
                one.Name,
                one.Description,
                one.Price,
                one.ExtraMinutes,
                one.IsOrganic,
                one.Allergens
            ))
            .ToListAsync(cancel);
    }
}
