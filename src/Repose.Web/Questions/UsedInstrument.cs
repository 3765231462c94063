using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Questions;

/// <summary>An instrument as this practice uses it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Rhythm">How often the practice asks it.</param>
/// <param name="Wording">The words that may be shown here today; null for none.</param>
/// <param name="Licensed">The practice's own licence for these words; null where they come with the program.</param>
internal sealed record UsedInstrument(
    Instrument Instrument,
    AskingRhythm Rhythm,
    Wording? Wording,
    LicensedWording? Licensed
)
{
    public string Id => Instrument.Id;

    /// <summary>Why the words are shown in English while another language is spoken, as a sentence; null where they are not.</summary>
    /// <remarks>Words that the practice loaded are in the language that the practice chose.</remarks>
    public string? WhyInEnglish => Licensed is null ? Instrument.WhyInEnglish : null;

    /// <summary>Whether clients are asked it here.</summary>
    public bool IsAsked => Rhythm is not AskingRhythm.Never && CanBeFilledIn;

    /// <summary>Whether clients could be asked it here.</summary>
    public bool CanBeFilledIn => Wording is not null && Instrument.CanBeAsked;

    /// <summary>Whether it belongs to an asking.</summary>
    public bool BelongsTo(AskingKind kind) =>
        Rhythm is AskingRhythm.Throughout || (Rhythm is AskingRhythm.Once && kind is AskingKind.Intake);
}
