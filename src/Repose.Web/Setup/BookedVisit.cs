using NodaTime;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>A visit that is agreed, as far as the set-up needs to know it.</summary>
public sealed record BookedVisit(
    Instant Start,
    Instant End,
    string Service,
    string Room,
    Id<Therapist> TherapistId,
    string Therapist
);
