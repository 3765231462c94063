using Repose.Practice;

namespace Repose.Data;

/// <summary>Changes whenever the setup of a practice does, so that what was read of it can be kept for as long.</summary>
public sealed class SetupStamp(Id<MassagePractice> practiceId) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The present stamp: any other means that something was changed.</summary>
    public Guid Stamp { get; private set; } = Guid.NewGuid();

    internal void Renew() => Stamp = Guid.NewGuid();
}
