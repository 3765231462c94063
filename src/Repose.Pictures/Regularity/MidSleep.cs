using NodaTime;

namespace Repose.Pictures;

/// <summary>The middle of one night's sleep.</summary>
/// <param name="Date">The sleep date.</param>
/// <param name="Middle">The clock on the wall half way between falling asleep and waking.</param>
/// <param name="IsFree">Whether the sleep date is a day without fixed rising.</param>
public sealed record MidSleep(LocalDate Date, LocalTime Middle, bool IsFree);
