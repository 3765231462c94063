using Repose.Practice;

namespace Repose.Web.Notes;

/// <summary>What the parts of a note are called, and what belongs there.</summary>
internal static class PartWords
{
    internal static string Of(NotePart part) =>
        part switch
        {
            NotePart.Subjective => "Subjective",
            NotePart.Objective => "Objective",
            NotePart.Assessment => "Assessment",
            _ => "Plan",
        };

    internal static string Hint(NotePart part) =>
        part switch
        {
            NotePart.Subjective => "What the client says, in the client's words.",
            NotePart.Objective => "What you saw, felt, measured and did.",
            NotePart.Assessment => "What you make of it, within the scope of massage. No diagnosis.",
            _ => "What is next.",
        };

    /// <summary>The name of the part in JSON and in the page.</summary>
    internal static string Key(NotePart part) => Of(part).ToLowerInvariant();
}
