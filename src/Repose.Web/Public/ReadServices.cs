using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Web.Booking;
using Repose.Web.Protocols;

namespace Repose.Web.Public;

/// <summary>Reads what can be booked, for visitors.</summary>
/// <remarks>Once for a request, whichever parts of the page ask.</remarks>
internal sealed class ReadServices(ReposeDb db, ReadProtocols protocols)
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
        var plans = services.Exists(one => one.IsCourse)
            ? (await protocols.Run(cancel)).ToDictionary(
                one => one.Protocol.Id,
                one => one.Protocol,
                StringComparer.Ordinal
            )
            : [];
        return
        [
            .. services.Select(one => new OfferedService(
                one.Id,
                one.Name,
                one.Description,
                one.Minutes,
                one.Price,
                one.IsCourse && plans.TryGetValue(one.Protocol, out var plan) ? plan.Course : null,
                [.. names.Where(who => one.Therapists.Any(link => link.TherapistId == who.Id)).Select(who => who.Name)]
            )),
        ];
    }
}
