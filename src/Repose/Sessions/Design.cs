namespace Repose.Sessions;

/// <summary>The file, as it is written.</summary>
internal sealed record Design(
    string? Outcome,
    string? FixedOn,
    int? PlannedSessions,
    IReadOnlyList<DesignWeek>? Weeks,
    int? MinimumGap,
    int? MaximumGap,
    bool? GapAcrossWeeks,
    ulong? Seed,
    IReadOnlyList<string>? Drawn
);
