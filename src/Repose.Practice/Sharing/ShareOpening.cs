using NodaTime;

namespace Repose.Practice;

/// <summary>That somebody tried to open a shared link, and what came of it. The client sees each.</summary>
public sealed class ShareOpening(
    Id<MassagePractice> practiceId,
    Id<ShareOpening> id,
    Id<ShareLink> linkId,
    Instant at,
    bool succeeded
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which try.</summary>
    public Id<ShareOpening> Id { get; private set; } = id;

    /// <summary>Of which link.</summary>
    public Id<ShareLink> LinkId { get; private set; } = linkId;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;

    /// <summary>Whether it was opened; if not, the passphrase was wrong or the link had ended.</summary>
    public bool Succeeded { get; private set; } = succeeded;

    /// <summary>The passphrase was right.</summary>
    public void Open() => Succeeded = true;
}
