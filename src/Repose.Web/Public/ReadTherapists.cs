using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Web.Booking;

namespace Repose.Web.Public;

/// <summary>Reads who treats here, for visitors.</summary>
/// <remarks>Once for a request, whichever parts of the page ask.</remarks>
internal sealed class ReadTherapists(ReposeDb db)
{
    private Task<IReadOnlyList<PresentedTherapist>>? read;

    public Task<IReadOnlyList<PresentedTherapist>> Run(CancellationToken cancel) => read ??= Read(cancel);

    private async Task<IReadOnlyList<PresentedTherapist>> Read(CancellationToken cancel)
    {
        var therapists = await db.Therapists.Offered().ToListAsync(cancel);
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
