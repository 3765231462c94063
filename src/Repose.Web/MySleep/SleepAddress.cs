namespace Repose.Web.MySleep;

/// <summary>What the address of a page of nights tells, as it was typed.</summary>
/// <param name="Weeks">How many weeks.</param>
/// <param name="Until">Up to which date.</param>
/// <param name="From">From which source: "diary" or "device".</param>
/// <param name="Measure">The code of a measure.</param>
public sealed record SleepAddress(string? Weeks, string? Until, string? From, string? Measure);
