using NodaTime;

namespace Repose.Practice;

/// <summary>Whether a session of a course may be on a day, beside the others.</summary>
public static class CourseGaps
{
    /// <summary>Whether the day is neither too near to its neighbours nor too far from them.</summary>
    /// <param name="day">The day that is asked about.</param>
    /// <param name="others">The days of the other sessions, in any order.</param>
    /// <param name="terms">The gaps of the course.</param>
    public static bool Allow(LocalDate day, IEnumerable<LocalDate> others, CourseTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        LocalDate[] days = [.. others.Append(day).Order()];
        return days.Zip(days.Skip(1), Period.DaysBetween)
            .All(gap => gap >= terms.MinimumGapDays && gap <= terms.MaximumGapDays);
    }
}
