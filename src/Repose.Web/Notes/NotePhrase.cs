using Repose.Practice;

namespace Repose.Web.Notes;

/// <summary>A sentence that is put into a note with one tap.</summary>
/// <param name="Key">What its button sends.</param>
/// <param name="Part">The part of the note.</param>
/// <param name="Says">The sentence.</param>
/// <param name="Own">The practice's own phrase; null for one that comes with the program.</param>
internal sealed record NotePhrase(string Key, NotePart Part, string Says, Id<OwnPhrase>? Own = null);
