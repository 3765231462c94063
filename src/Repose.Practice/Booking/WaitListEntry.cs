using NodaTime;

namespace Repose.Practice;

/// <summary>That a client would like to come if something becomes free.</summary>
public sealed class WaitListEntry(
    Id<MassagePractice> practiceId,
    Id<WaitListEntry> id,
    Id<Client> clientId,
    Id<Service> serviceId,
    Id<Therapist>? therapistId,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalTime from,
    LocalTime until,
    Instant createdAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which wish.</summary>
    public Id<WaitListEntry> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>What for.</summary>
    public Id<Service> ServiceId { get; private set; } = serviceId;

    /// <summary>With whom; null for any therapist.</summary>
    public Id<Therapist>? TherapistId { get; private set; } = therapistId;

    /// <summary>The first day that would do.</summary>
    public LocalDate FirstDay { get; private set; } = firstDay;

    /// <summary>The last day that would do.</summary>
    public LocalDate LastDay { get; private set; } = lastDay;

    /// <summary>The earliest start that would do.</summary>
    public LocalTime From { get; private set; } = from;

    /// <summary>The latest start that would do.</summary>
    public LocalTime Until { get; private set; } = until;

    /// <summary>When the wish was made: the oldest is served first.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>What has become of it.</summary>
    public WaitState State { get; private set; }

    /// <summary>The hold of the time on offer.</summary>
    public Id<Hold>? OfferId { get; private set; }

    /// <summary>Until when the offer stands.</summary>
    public Instant? OfferUntil { get; private set; }

    /// <summary>How many offers the client has let pass.</summary>
    public int Passed { get; private set; }

    /// <summary>Whether the next offer is the last: who let one pass already is not asked for ever.</summary>
    /// <remarks>An offer keeps a time from everybody else for hours.</remarks>
    public bool IsLastOffer => Passed > 0;

    /// <summary>Offers a time that was kept free.</summary>
    public void Offer(Id<Hold> hold, Instant until) => (State, OfferId, OfferUntil) = (WaitState.Offered, hold, until);

    /// <summary>The offer was not taken in time: back to the list once, behind those who wait, and then off it.</summary>
    public void LetPass(Instant now)
    {
        (State, OfferId, OfferUntil, CreatedAt) = (IsLastOffer ? WaitState.Ended : WaitState.Waiting, null, null, now);
        Passed++;
    }

    /// <summary>The client took the offer.</summary>
    public void Take() => State = WaitState.Taken;

    /// <summary>The wish is over.</summary>
    public void End() => (State, OfferId, OfferUntil) = (WaitState.Ended, null, null);
}
