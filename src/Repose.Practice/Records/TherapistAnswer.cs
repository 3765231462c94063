namespace Repose.Practice;

/// <summary>What is filled into a field of a jurisdiction's disclosure for one therapist, such as a registration number.</summary>
public sealed class TherapistAnswer(
    Id<MassagePractice> practiceId,
    Id<Therapist> therapistId,
    string jurisdiction,
    string field,
    string text
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Whose.</summary>
    public Id<Therapist> TherapistId { get; private set; } = therapistId;

    /// <summary>The pack, such as <c>us-vt</c>.</summary>
    public string Jurisdiction { get; private set; } = jurisdiction;

    /// <summary>The field of its disclosure, such as <c>registration-number</c>.</summary>
    public string Field { get; private set; } = field;

    /// <summary>The words.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Says it in other words.</summary>
    public void Say(string text) => Text = text;
}
