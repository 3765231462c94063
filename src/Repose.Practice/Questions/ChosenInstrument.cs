namespace Repose.Practice;

/// <summary>How often a practice asks one instrument, where it has chosen.</summary>
public sealed class ChosenInstrument(Id<MassagePractice> practiceId, string instrument, AskingRhythm rhythm)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The instrument, such as <c>isi</c>.</summary>
    public string Instrument { get; private set; } = instrument;

    /// <summary>How often.</summary>
    public AskingRhythm Rhythm { get; private set; } = rhythm;

    /// <summary>Chooses anew.</summary>
    public void Choose(AskingRhythm rhythm) => Rhythm = rhythm;
}
