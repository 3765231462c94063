using Repose.Practice;

namespace Repose.Data;

/// <summary>Changes with every appointment of a practice, so that what was read of its calendar can be kept for as long.</summary>
/// <remarks>The database itself renews it, by a trigger: no writer can forget to.</remarks>
public sealed class CalendarStamp(Id<MassagePractice> practiceId) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The present stamp: any other means that some appointment was made, changed or removed.</summary>
    public long Stamp { get; private set; }
}
