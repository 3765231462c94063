using Microsoft.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Public;

/// <summary>Reads who treats here, for visitors.</summary>
internal sealed class ReadTherapists(ReposeDb db)
{
    public async Task<IReadOnlyList<PresentedTherapist>> Run(CancellationToken cancel)
    {
        var therapists = await db
            .Therapists.AsNoTracking()
            .Where(one => one.IsActive)
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        var services = await db
            .Services.AsNoTracking()
            .Include(one => one.Therapists)
            .Where(one => one.IsActive)
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        return
        [
            .. therapists.Select(who => new PresentedTherapist(
                who.Name,
                who.Qualifications,
                who.About,
                [
                    .. services
                        .Where(service => service.Therapists.Any(link => link.TherapistId == who.Id))
                        .Select(service => service.Name),
                ]
            )),
        ];
    }
}
