using NodaTime;

namespace Repose.Practice;

/// <summary>One thing on a client's plan: proposed by one side, tried once the other has agreed, and ended by either.</summary>
public sealed class PlanItem : IOfPractice
{
    /// <summary>How many a client has at once, proposed ones among them.</summary>
    public const int Most = 3;

    /// <summary>The longest reason or note that is kept.</summary>
    public const int LongestWords = 300;

    /// <summary>Proposes something.</summary>
    /// <param name="practiceId">The practice.</param>
    /// <param name="id">Which item.</param>
    /// <param name="clientId">Whose plan.</param>
    /// <param name="tip">The tip's id in the content.</param>
    /// <param name="place">Which of the places 1 to <see cref="Most"/> it takes; no two open items have the same.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="note">Why, in words for the other side; null for none.</param>
    /// <param name="at">When.</param>
    public PlanItem(
        Id<MassagePractice> practiceId,
        Id<PlanItem> id,
        Id<Client> clientId,
        string tip,
        int place,
        PlanSide by,
        string? note,
        Instant at
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Most);
        (PracticeId, Id, ClientId, Tip) = (practiceId, id, clientId, tip);
        (OpenPlace, OpenTip) = (place, tip);
        (ProposedBy, Note, ProposedAt) = (by, note, at);
    }

    private PlanItem() => Tip = "";

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which item.</summary>
    public Id<PlanItem> Id { get; private set; }

    /// <summary>Whose plan.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>The tip's id in the content, such as <c>TR01</c>.</summary>
    public string Tip { get; private set; }

    /// <summary>Its place while it is open; null once it has ended.</summary>
    public int? OpenPlace { get; private set; }

    /// <summary>The tip while it is open; null once it has ended. The database lets no tip be open twice.</summary>
    public string? OpenTip { get; private set; }

    /// <summary>Who proposed it.</summary>
    public PlanSide ProposedBy { get; private set; }

    /// <summary>Why, in words for the other side; null for none.</summary>
    public string? Note { get; private set; }

    /// <summary>When it was proposed.</summary>
    public Instant ProposedAt { get; private set; }

    /// <summary>When the other side agreed; null while it has not.</summary>
    public Instant? AgreedAt { get; private set; }

    /// <summary>When it ended; null while it is open.</summary>
    public Instant? EndedAt { get; private set; }

    /// <summary>Who ended it; null while it is open.</summary>
    public PlanSide? EndedBy { get; private set; }

    /// <summary>Why it ended; null where nobody said.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Whether it is on the plan, tried or not yet agreed.</summary>
    public bool IsOpen => EndedAt is null;

    /// <summary>Whether it is being tried.</summary>
    public bool IsActive => IsOpen && AgreedAt is not null;

    /// <summary>Whose word it waits for; null where it waits for nobody's.</summary>
    public PlanSide? WaitsFor =>
        !IsOpen || AgreedAt is not null ? null
        : ProposedBy == PlanSide.Client ? PlanSide.Practice
        : PlanSide.Client;

    /// <summary>The other side agrees. Once more changes nothing.</summary>
    /// <exception cref="InvalidOperationException">It does not wait for this side.</exception>
    public void Agree(PlanSide by, Instant at)
    {
        if (IsActive)
        {
            return;
        }

        if (WaitsFor != by)
        {
            throw new InvalidOperationException($"This item does not wait for the {by}.");
        }

        AgreedAt = at;
    }

    /// <summary>Takes it off the plan. Once more changes nothing.</summary>
    public void End(PlanSide by, string? reason, Instant at)
    {
        if (IsOpen)
        {
            (EndedAt, EndedBy, EndReason, OpenPlace, OpenTip) = (at, by, reason, null, null);
        }
    }
}
