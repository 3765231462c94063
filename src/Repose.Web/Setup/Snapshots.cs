using NodaTime;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What each thing of the set-up says. The names are those that people and the audit see.</summary>
internal static class Snapshots
{
    internal static Snapshot Of(MassagePractice practice) =>
        new Snapshot()
            .Words("Name", practice.Name)
            .Words("Line under the name", practice.Profile.Tagline)
            .Words("About", practice.Profile.About)
            .Words("Street", practice.Profile.Street)
            .Words("Town", practice.Profile.Town)
            .Words("How to get here", practice.Profile.Directions)
            .Words("Telephone", practice.Profile.Phone)
            .Words("E-mail", practice.Profile.Email)
            .Fact("Currency", practice.Profile.Currency)
            .Fact("Clocks", practice.Zone)
            .Fact("Host name", practice.Host);

    internal static Snapshot Of(BookingPolicy policy) =>
        new Snapshot()
            .Fact("Lead time", policy.LeadTime)
            .Fact("Days ahead", policy.HorizonDays)
            .Fact("Notice to cancel", policy.CancellationNotice)
            .Words("Words on cancelling late", policy.LateCancellation)
            .Words("Words on coming late", policy.LateArrival)
            .Fact("Minutes between starts", policy.GridMinutes)
            .Fact("Avoid gaps", policy.AvoidsGaps)
            .Fact("Time to fill in the form", policy.HoldTime)
            .Fact("First reminder", policy.FirstReminder)
            .Fact("Second reminder", policy.SecondReminder)
            .Fact("Wait list offer", policy.OfferTime);

    internal static Snapshot Of(Service? service) =>
        service is null
            ? Snapshot.Nothing
            : new Snapshot()
                .Words("Name", service.Name)
                .Words("Description", service.Description)
                .Fact("Minutes", service.Minutes)
                .Fact("Minutes before", service.MinutesBefore)
                .Fact("Minutes after", service.MinutesAfter)
                .Fact("Price", service.Price)
                .Fact("Protocol", service.Protocol)
                .Fact("Offered as a course", service.IsCourse)
                .Fact("Place in lists", service.Order)
                .Fact("Offered", service.IsActive)
                .Chosen("Therapists", service.Therapists.Select(one => one.TherapistId.Value))
                .Chosen("Rooms", service.Rooms.Select(one => one.RoomId.Value));

    internal static Snapshot Of(AddOn? addOn) =>
        addOn is null
            ? Snapshot.Nothing
            : new Snapshot()
                .Words("Name", addOn.Name)
                .Words("Description", addOn.Description)
                .Fact("Kind", addOn.Kind)
                .Fact("Price", addOn.Price)
                .Fact("Extra minutes", addOn.ExtraMinutes)
                .Fact("Organic", addOn.IsOrganic)
                .Words("Allergens", addOn.Allergens)
                .Fact("Place in lists", addOn.Order)
                .Fact("Offered", addOn.IsActive);

    internal static Snapshot Of(Room? room) =>
        room is null
            ? Snapshot.Nothing
            : new Snapshot().Words("Name", room.Name).Fact("Place in lists", room.Order).Fact("Open", room.IsActive);

    internal static Snapshot Of(Therapist? therapist) =>
        therapist is null
            ? Snapshot.Nothing
            : new Snapshot()
                .Words("Name", therapist.Name)
                .Words("Qualifications", therapist.Qualifications)
                .Words("About", therapist.About)
                .Fact("Place in lists", therapist.Order)
                .Fact("Open", therapist.IsActive);

    internal static Snapshot Of(PackageOffer? offer) =>
        offer is null
            ? Snapshot.Nothing
            : new Snapshot()
                .Words("Name", offer.Name)
                .Chosen("Service", [offer.ServiceId.Value])
                .Fact("Sessions", offer.Sessions)
                .Fact("Price", offer.Price)
                .Fact("Days good for", offer.ValidDays)
                .Fact("Sold", offer.IsActive);

    /// <summary>A usual week: a part for each day, also for the days off.</summary>
    internal static Snapshot Of(ILookup<IsoDayOfWeek, ClockTimes> week)
    {
        var snapshot = new Snapshot();
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            snapshot.Fact(day.ToString(), Of(week[day]));
        }

        return snapshot;
    }

    internal static string Of(IEnumerable<ClockTimes> day) =>
        string.Join(", ", day.OrderBy(one => one.From).Select(Shown.Times));
}
