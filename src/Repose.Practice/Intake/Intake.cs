using NodaTime;

namespace Repose.Practice;

/// <summary>One time that a client was asked before massage: begun, left and resumed page by page, and then handed in.</summary>
/// <remarks>Once it was handed in it is never changed, which the database holds: what is new stands in the next one.</remarks>
public sealed class Intake(
    Id<MassagePractice> practiceId,
    Id<Intake> id,
    Id<Client> clientId,
    int number,
    string askedBecause,
    string begunBy,
    Instant begunAt
) : IOfPractice
{
    /// <summary>The longest reason and the longest signature that are kept.</summary>
    public const int LongestWords = 500;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which time.</summary>
    public Id<Intake> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Counted from 1 for each client.</summary>
    public int Number { get; private set; } = number;

    /// <summary>1 while it is open; null once it was handed in. So that no client has two that are open.</summary>
    public int? OpenPlace { get; private set; } = 1;

    /// <summary>Why those who treat ask for it again; empty where they do not.</summary>
    public string AskedBecause { get; private set; } = askedBecause;

    /// <summary>By whom it was begun, in words at that time: "client", or a member's name.</summary>
    public string BegunBy { get; private set; } = begunBy;

    /// <summary>When it was begun.</summary>
    public Instant BegunAt { get; private set; } = begunAt;

    /// <summary>When it was handed in; null while it is open.</summary>
    public Instant? HandedInAt { get; private set; }

    /// <summary>By whom it was handed in, in words at that time; empty while it is open.</summary>
    public string HandedInBy { get; private set; } = "";

    /// <summary>The day on which it is asked for again; null while it is open.</summary>
    public LocalDate? DueOn { get; private set; }

    /// <summary>The version of what was agreed to; 0 while it is open.</summary>
    public int AgreementVersion { get; private set; }

    /// <summary>What was agreed to, as it was shown; empty while it is open.</summary>
    public string Agreed { get; private set; } = "";

    /// <summary>The name as it was typed for a signature; empty while it is open.</summary>
    public string Signature { get; private set; } = "";

    /// <summary>Whether answers that do not go together were looked at and left as they are.</summary>
    public bool LeftContradictions { get; private set; }

    /// <summary>Whether it was handed in.</summary>
    public bool IsHandedIn => HandedInAt is not null;

    /// <summary>Those who treat ask for it: it waits until it is handed in.</summary>
    public void Ask(string because)
    {
        OnlyOpen();
        AskedBecause = because;
    }

    /// <summary>It is handed in with a signature.</summary>
    public void HandIn(IntakeSigned signed, string by, LocalDate dueOn, Instant now)
    {
        ArgumentNullException.ThrowIfNull(signed);
        OnlyOpen();
        (AgreementVersion, Agreed, Signature) = (signed.Version, signed.Text, signed.Signature);
        (LeftContradictions, HandedInBy, HandedInAt, DueOn) = (signed.LeftContradictions, by, now, dueOn);
        OpenPlace = null;
    }

    private void OnlyOpen()
    {
        if (IsHandedIn)
        {
            throw new InvalidOperationException("An intake that was handed in is never changed.");
        }
    }
}
