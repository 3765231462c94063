using NodaTime;

namespace Repose.Helping;

/// <summary>One block of a draw: the days that could be drawn, and how many were.</summary>
/// <param name="EligibleDays">The days on which a session could have been, in order.</param>
/// <param name="Sessions">How many of them were drawn.</param>
public sealed record DrawnWeek(IReadOnlyList<LocalDate> EligibleDays, int Sessions);
