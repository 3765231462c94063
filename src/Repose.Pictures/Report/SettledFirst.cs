namespace Repose.Pictures.Report;

/// <summary>What was settled about a course before its first session, and what changed since: whole sentences, as they are shown.</summary>
/// <param name="Settled">The measure, the change that counts, the source of nights, the days: with when they were settled.</param>
/// <param name="Changed">What changed afterwards; nothing where nothing did.</param>
/// <param name="IsBefore">Whether the measure was settled before the first session.</param>
public sealed record SettledFirst(IReadOnlyList<string> Settled, IReadOnlyList<string> Changed, bool IsBefore);
