using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What somebody would like to book.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="AddOns">What should go with it.</param>
/// <param name="TherapistId">With whom; null for whoever is free.</param>
internal sealed record Wanted(Id<Service> ServiceId, IReadOnlyList<Id<AddOn>> AddOns, Id<Therapist>? TherapistId);
