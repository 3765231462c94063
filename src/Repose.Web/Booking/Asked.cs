using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What is wanted, as it stands in the address of a page.</summary>
internal static class Asked
{
    internal static Wanted? Read(Guid? service, Guid[]? addOns, string? therapist) =>
        service is { } id
            ? new(
                new(id),
                [.. (addOns ?? []).Distinct().Take(20).Select(one => new Id<AddOn>(one))],
                Guid.TryParse(therapist, out var with) ? new Id<Therapist>(with) : null
            )
            : null;

    internal static string Query(Wanted wanted) =>
        $"service={wanted.ServiceId}"
        + string.Concat(wanted.AddOns.Select(addOn => $"&addOn={addOn}"))
        + (wanted.TherapistId is { } therapist ? $"&therapist={therapist}" : "");
}
