namespace Repose.Sessions;

/// <summary>One week of the draw, as it is written.</summary>
internal sealed record DesignWeek(IReadOnlyList<string> Eligible, int Sessions);
