namespace Repose.Content;

/// <summary>Whether CBD may be added to a massage. It is off unless the pack of a jurisdiction allows it.</summary>
/// <param name="MayBeOffered">Whether a practice may switch it on at all.</param>
/// <param name="Why">The reason, in words for the practice.</param>
/// <param name="Conditions">What must hold for each client and product; every kind, once, where it may be offered.</param>
/// <param name="Sources">What this rests on.</param>
public sealed record CbdRule(
    bool MayBeOffered,
    string Why,
    IReadOnlyList<CbdCondition> Conditions,
    IReadOnlyList<Reference> Sources
);
