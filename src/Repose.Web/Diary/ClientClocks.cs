using NodaTime;

namespace Repose.Web.Diary;

/// <summary>The clocks that a client goes by.</summary>
/// <param name="Practice">The practice's zone.</param>
/// <param name="Phone">The phone's; the practice's where both are one under two names.</param>
public sealed record ClientClocks(DateTimeZone Practice, DateTimeZone Phone)
{
    /// <summary>The date that it is for the client.</summary>
    internal LocalDate Today(Instant now) => now.InZone(Phone).Date;
}
