using Microsoft.EntityFrameworkCore;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What can be chosen today, in the practice's own order.</summary>
internal static class OnOffer
{
    internal static IQueryable<Service> Offered(this IQueryable<Service> services) =>
        services.AsNoTracking().Where(one => one.IsActive).OrderBy(one => one.Order).ThenBy(one => one.Name);

    internal static IQueryable<AddOn> Offered(this IQueryable<AddOn> addOns) =>
        addOns.AsNoTracking().Where(one => one.IsActive).OrderBy(one => one.Order).ThenBy(one => one.Name);

    internal static IQueryable<Therapist> Offered(this IQueryable<Therapist> therapists) =>
        therapists.AsNoTracking().Where(one => one.IsActive).OrderBy(one => one.Order).ThenBy(one => one.Name);

    internal static IQueryable<Room> Offered(this IQueryable<Room> rooms) =>
        rooms.AsNoTracking().Where(one => one.IsActive).OrderBy(one => one.Order).ThenBy(one => one.Name);
}
