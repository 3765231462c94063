using NodaTime;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What a practice offers, and when: all that finding a free time needs besides the appointments.</summary>
internal sealed record Offered
{
    public required MassagePractice Practice { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required IReadOnlyDictionary<Id<Service>, Service> Services { get; init; }

    public required IReadOnlyDictionary<Id<AddOn>, AddOn> AddOns { get; init; }

    /// <summary>Those who can be booked, in their order, with when they work.</summary>
    public required IReadOnlyList<(Id<Therapist> Id, WorkingTimes Working)> Therapists { get; init; }

    /// <summary>Those that can be booked, the one that is taken first in front.</summary>
    public required IReadOnlyList<Id<Room>> Rooms { get; init; }

    /// <summary>By therapist, in order, not overlapping.</summary>
    public required IReadOnlyDictionary<Id<Therapist>, IReadOnlyList<Stretch>> TimesOff { get; init; }

    /// <summary>The shortest time that can be sold, with the minutes around it; null where nothing is sold.</summary>
    public required Duration? ShortestUseful { get; init; }
}
