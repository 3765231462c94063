using NodaTime;

namespace Repose.Practice;

/// <summary>What a form asked.</summary>
/// <param name="Instrument">The instrument, such as <c>phq-9</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Wording">The practice's licensed text; null for words that come with the program, or on paper.</param>
/// <param name="Asking">The key of the <see cref="Practice.Asking"/>.</param>
/// <param name="Date">The day that the answers are about, on the practice's calendar.</param>
public sealed record FormAsked(
    string Instrument,
    int Version,
    Id<LicensedWording>? Wording,
    string Asking,
    LocalDate Date
);
