using NodaTime;

namespace Repose.Practice;

/// <summary>One version of whether a client did something of the plan on one day. Never changed: a correction is the next version.</summary>
public sealed class PlanTick(
    Id<MassagePractice> practiceId,
    Id<PlanTick> id,
    Id<Client> clientId,
    Id<PlanItem> itemId,
    LocalDate date,
    int version,
    bool isDone,
    Instant writtenAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which tick.</summary>
    public Id<PlanTick> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Of what.</summary>
    public Id<PlanItem> ItemId { get; private set; } = itemId;

    /// <summary>The morning in whose diary it was ticked: it speaks of the day and the night before.</summary>
    public LocalDate Date { get; private set; } = date;

    /// <summary>Counted from 1 for each item and day. The highest one holds.</summary>
    public int Version { get; private set; } = version;

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; private set; } = isDone;

    /// <summary>When it was written.</summary>
    public Instant WrittenAt { get; private set; } = writtenAt;
}
