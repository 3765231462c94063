using Repose.Sleep;

namespace Repose.Helping;

/// <summary>Is the course helping this person's sleep?</summary>
/// <param name="Outcome">The one outcome that the verdict is about.</param>
/// <param name="Measured">Nights that devices told of, one a date, in any order.</param>
/// <param name="Told">Nights that the diary told of, one a date, in any order.</param>
/// <param name="Course">The sessions, and what was fixed before them.</param>
public sealed record HelpQuestion(
    Outcome Outcome,
    IReadOnlyList<Night> Measured,
    IReadOnlyList<Night> Told,
    CourseRecord Course
)
{
    /// <summary>The most days before and after the course that are compared with it.</summary>
    public int Window { get; init; } = CoursePhases.DefaultWindow;

    /// <summary>A minimal important difference that was agreed instead of the default; above 0.</summary>
    public double? ImportantChange { get; init; }

    /// <summary>The same question in the order of the calendar.</summary>
    internal HelpQuestion InOrder() =>
        this with
        {
            Measured = [.. Measured.OrderBy(night => night.Date)],
            Told = [.. Told.OrderBy(night => night.Date)],
            Course = Course with { Sessions = [.. Course.Sessions.OrderBy(session => session.Date)] },
        };
}
