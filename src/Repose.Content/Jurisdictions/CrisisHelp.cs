namespace Repose.Content;

/// <summary>Whom somebody in a crisis can call in one place.</summary>
/// <param name="Emergency">The number for danger to life.</param>
/// <param name="Lines">Those who listen, at least one.</param>
public sealed record CrisisHelp(string Emergency, IReadOnlyList<CrisisLine> Lines);
