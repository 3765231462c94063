using NodaTime;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>What is prepaid, in a few words.</summary>
internal static class PackageWords
{
    /// <summary>Such as "prepaid, 3 of 10 left"; empty where the client has no package for the service.</summary>
    internal static string Of(IEnumerable<PackageSale> sales, Appointment appointment, DateTimeZone zone)
    {
        var date = appointment.Start.InZone(zone).Date;
        PackageSale[] fitting = [.. sales.Where(sale => sale.ServiceId == appointment.ServiceId)];
        var paying = Array.Find(fitting, sale => sale.Uses.Any(use => use.AppointmentId == appointment.Id));
        PackageSale[] valid =
        [
            .. fitting.Where(sale => sale == paying || sale.LastDay is null || date <= sale.LastDay),
        ];
        if (valid.Length == 0)
        {
            return "";
        }

        var left = $"{valid.Sum(sale => sale.Left)} of {valid.Sum(sale => sale.Sessions)} left";
        return paying is null ? $"not from a package, {left}" : $"prepaid, {left}";
    }
}
