using NodaTime;

namespace Repose.Sleep;

/// <summary>One test of a person, among the others.</summary>
/// <param name="At">When it was done.</param>
/// <param name="Device">On what, and how it was pressed: tests of two devices have two delays and cannot be compared.</param>
/// <param name="Score">What it came to.</param>
public sealed record ReactionRun(Instant At, string Device, ReactionScore Score);
