using NodaTime;

namespace Repose.Pictures;

/// <summary>A session, on the day when it took place.</summary>
/// <param name="Evening">The day of the session; the night after it has the next sleep date.</param>
/// <param name="Words">What the reader should know of it.</param>
public sealed record SessionMark(LocalDate Evening, string? Words = null)
{
    /// <summary>The sleep date of the night after.</summary>
    public LocalDate NightAfter => Evening.PlusDays(1);
}
