namespace Repose.Practice;

/// <summary>What the practice has filled into a field of a jurisdiction's disclosure.</summary>
public sealed class DisclosureAnswer(Id<MassagePractice> practiceId, string jurisdiction, string field, string text)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The pack, such as <c>us-vt</c>.</summary>
    public string Jurisdiction { get; private set; } = jurisdiction;

    /// <summary>The field of its disclosure, such as <c>how-to-complain</c>.</summary>
    public string Field { get; private set; } = field;

    /// <summary>The practice's words. Signatures keep the text that was signed, whatever this becomes.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Says it in other words.</summary>
    public void Say(string text) => Text = text;
}
