using NodaTime;

namespace Repose.Practice;

/// <summary>The rules by which a practice books.</summary>
public sealed record BookingPolicy
{
    /// <summary>How long before its start an appointment can still be booked by a client.</summary>
    public Duration LeadTime { get; init; } = Duration.FromHours(2);

    /// <summary>How many days ahead a client can book, 1 or more.</summary>
    public int HorizonDays { get; init; } = 120;

    /// <summary>How long before its start a client can still cancel or move an appointment without it counting as late.</summary>
    public Duration CancellationNotice { get; init; } = Duration.FromHours(24);

    /// <summary>What happens when one cancels late, in the practice's words.</summary>
    public string LateCancellation { get; init; } = "";

    /// <summary>What happens when one comes late, in the practice's words.</summary>
    public string LateArrival { get; init; } = "";

    /// <summary>Minutes from one possible start to the next: 5, 10, 15, 20, 30 or 60.</summary>
    public int GridMinutes { get; init; } = 15;

    /// <summary>Whether starts that would leave a gap too short for any service are left out.</summary>
    public bool AvoidsGaps { get; init; }

    /// <summary>How long a slot stays taken while a client fills in the form.</summary>
    public Duration HoldTime { get; init; } = Duration.FromMinutes(10);

    /// <summary>How long before its start the first reminder goes out; zero for none.</summary>
    public Duration FirstReminder { get; init; } = Duration.FromHours(48);

    /// <summary>How long before its start the second reminder goes out; zero for none.</summary>
    public Duration SecondReminder { get; init; } = Duration.FromHours(3);

    /// <summary>How long an offer to somebody on the wait list stands.</summary>
    public Duration OfferTime { get; init; } = Duration.FromHours(4);
}
