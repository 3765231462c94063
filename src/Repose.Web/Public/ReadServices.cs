using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Web.Booking;

namespace Repose.Web.Public;

/// <summary>Reads what can be booked, for visitors.</summary>
/// <remarks>Once for a request, whichever parts of the page ask.</remarks>
internal sealed class ReadServices(ReposeDb db)
{
    private Task<IReadOnlyList<OfferedService>>? read;

    public Task<IReadOnlyList<OfferedService>> Run(CancellationToken cancel) => read ??= Read(cancel);

    private async Task<IReadOnlyList<OfferedService>> Read(CancellationToken cancel)
    {
        var names = await db.Therapists.Offered().Select(one => new { one.Id, one.Name }).ToListAsync(cancel);
        var services = await db
            .Services.AsNoTracking()
            .Include(one => one.Therapists)
            .Where(one => one.IsActive)
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        return
        [
            .. services.Select(one => new OfferedService(
                one.Id,
                one.Name,
                one.Description,
                one.Minutes,
                one.Price,
                one.IsCourse ? ContentLibrary.Shipped.Protocol(one.Protocol)?.Course : null,
                [.. names.Where(who => one.Therapists.Any(link => link.TherapistId == who.Id)).Select(who => who.Name)]
            )),
        ];
    }
}
