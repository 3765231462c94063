using NodaTime;

namespace Repose.Practice;

/// <summary>A date on which the whole practice is closed.</summary>
public sealed class Holiday(Id<MassagePractice> practiceId, LocalDate date, string name) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The date.</summary>
    public LocalDate Date { get; private set; } = date;

    /// <summary>What is celebrated, or why the practice is closed.</summary>
    public string Name { get; private set; } = name;
}
