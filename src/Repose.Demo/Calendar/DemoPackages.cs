using Repose.Practice;

namespace Repose.Demo;

/// <summary>Sessions that were paid for in advance: each course, and five hours at a time for those who come often.</summary>
internal static class DemoPackages
{
    internal static IEnumerable<PackageSale> Make(DemoSetup setup, IReadOnlyList<Appointment> appointments)
    {
        var ofClient = appointments.Where(one => one.ClientId is not null).ToLookup(one => one.ClientId!.Value);
        return DemoPractice
            .Clients.Select((client, place) => (client, place))
            .SelectMany(one => Of(one.client, one.place, setup, [.. ofClient[one.client.Id].OrderBy(a => a.Start)]));
    }

    private static IEnumerable<PackageSale> Of(DemoClient client, int place, DemoSetup setup, Appointment[] all)
    {
        var ids = new Ids($"package/{client.Name}");
        var ofCourse = all.Where(one => one.CourseId is not null).ToList();
        if (ofCourse.Count > 0)
        {
            yield return Sell(setup.CoursePackage, ofCourse);
        }

        if (place % 3 != 0)
        {
            yield break;
        }

        var hours = all.Where(one => one.ServiceId == setup.Hour.Id).Where(Counts).ToList();
        for (var from = 0; from < hours.Count; from += 5)
        {
            yield return Sell(setup.FiveHours, hours.GetRange(from, Math.Min(5, hours.Count - from)));
        }

        PackageSale Sell(PackageOffer offer, List<Appointment> sessions)
        {
            var at = sessions[0].CreatedAt;
            var sale = new PackageSale(ids.New<PackageSale>(at), offer, client.Id, DemoDay.DateOf(at));
            foreach (
                var session in sessions
                    .Where(Counts)
                    .Where(one => sale.Covers(offer.ServiceId, DemoDay.DateOf(one.Start)))
            )
            {
                sale.Use(session.Id);
            }

            return sale;
        }
    }

    /// <summary>What was cancelled in time is given back.</summary>
    private static bool Counts(Appointment one) => one.State != AppointmentState.Cancelled || one.WasLate;
}
