using Repose.Content;

namespace Repose.Web.Public;

/// <summary>What the law of a place has the practice tell each new client.</summary>
/// <param name="Pack">The place and its law.</param>
/// <param name="Disclosure">What is asked for.</param>
/// <param name="Parts">What the practice says to it.</param>
/// <param name="InEnglish">The text that counts, where this is a translation of it for reading; null for that text itself.</param>
public sealed record DisclosurePage(
    Jurisdiction Pack,
    Disclosure Disclosure,
    IReadOnlyList<DisclosurePart> Parts,
    DisclosurePage? InEnglish = null
);
