using NodaTime;

namespace Repose.Helping;

/// <summary>One treatment session of the course, as it took place.</summary>
/// <param name="Date">The day of the session. The night after it ends on the next day.</param>
/// <param name="Time">The clock time, where told.</param>
/// <param name="Minutes">How long it lasted, where told.</param>
/// <param name="Kind">What it was, in the practice's words, where told.</param>
public sealed record CourseSession(LocalDate Date, LocalTime? Time = null, int? Minutes = null, string? Kind = null)
{
    /// <summary>The sleep date of the night after the session.</summary>
    public LocalDate NightAfter => Date.PlusDays(1);
}
