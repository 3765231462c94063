namespace Repose.Practice;

/// <summary>What a form came to when it was written.</summary>
/// <param name="Total">The total in the instrument's points; null where there is none.</param>
/// <param name="Band">The name of its band; null without one.</param>
public sealed record FormScore(double? Total, string? Band);
