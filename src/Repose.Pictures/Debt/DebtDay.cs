using NodaTime;

namespace Repose.Pictures;

/// <summary>The sleep of one date.</summary>
/// <param name="Date">The sleep date.</param>
/// <param name="Sleep">All sleep of 24 hours, naps included; null where it is not known.</param>
public sealed record DebtDay(LocalDate Date, Duration? Sleep);
