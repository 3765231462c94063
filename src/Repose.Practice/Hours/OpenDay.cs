using NodaTime;

namespace Repose.Practice;

/// <summary>One date, as a visitor finds the practice on it.</summary>
/// <param name="Date">The date.</param>
/// <param name="Times">When somebody treats, in order; empty when the practice is closed.</param>
/// <param name="IsUsual">Whether this is what the weekday is usually like.</param>
/// <param name="Holiday">What is celebrated, or why the practice is closed; null on any other date.</param>
public sealed record OpenDay(LocalDate Date, IReadOnlyList<OpenTime> Times, bool IsUsual, string? Holiday)
{
    /// <summary>Whether nobody treats on this date.</summary>
    public bool IsClosed => Times.Count == 0;
}
