namespace Repose.Practice;

/// <summary>What a practice has chosen where the rules of screening leave it the choice.</summary>
public sealed class ScreeningChoice(Id<MassagePractice> practiceId) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>What the first months of a pregnancy lead to: <c>modify</c>, <c>ask-clearance</c> or <c>defer</c>.</summary>
    public string FirstMonths { get; private set; } = "ask-clearance";

    /// <summary>The week of a pregnancy from which nobody lies flat on the back.</summary>
    public int SemiRecumbentFrom { get; private set; } = 20;

    /// <summary>Chooses.</summary>
    public void Choose(string firstMonths, int semiRecumbentFrom) =>
        (FirstMonths, SemiRecumbentFrom) = (firstMonths, semiRecumbentFrom);
}
