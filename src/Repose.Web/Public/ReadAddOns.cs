using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Reads what can be added to a session, for visitors. CBD is shown only where it is switched on.</summary>
/// <remarks>Once for a request, whichever parts of the page ask.</remarks>
internal sealed class ReadAddOns(ReposeDb db, CurrentPractice current)
{
    private Task<IReadOnlyList<OfferedAddOn>>? read;

    public Task<IReadOnlyList<OfferedAddOn>> Run(CancellationToken cancel) => read ??= Read(cancel);

    private async Task<IReadOnlyList<OfferedAddOn>> Read(CancellationToken cancel)
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
