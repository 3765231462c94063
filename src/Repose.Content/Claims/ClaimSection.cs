namespace Repose.Content;

/// <summary>One part of the page about claims.</summary>
/// <param name="Group">Which part.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">The sentences above its claims.</param>
/// <param name="Claims">Its claims, in the order of the page.</param>
public sealed record ClaimSection(ClaimGroup Group, string Title, string Introduction, IReadOnlyList<Claim> Claims);
