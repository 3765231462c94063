namespace Repose.Content;

/// <summary>A kind of letter to somebody of a client's care team.</summary>
/// <param name="Id">A name that never changes: <c>referral</c>, <c>clearance</c>, <c>progress</c> or <c>discharge</c>.</param>
/// <param name="Place">Its place in the list, the smallest first.</param>
/// <param name="Version">The version of its words.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Opening">The first sentences, with <c>{client}</c> and <c>{born}</c>.</param>
/// <param name="Parts">What follows, in its order.</param>
/// <param name="Closing">What is asked of the reader at the end.</param>
/// <param name="AsksForReply">Whether boxes to tick for a reply are printed below.</param>
public sealed record LetterKind(
    string Id,
    int Place,
    int Version,
    string Title,
    string Opening,
    IReadOnlyList<LetterPart> Parts,
    string Closing,
    bool AsksForReply
);
