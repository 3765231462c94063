using NodaTime;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>One date of the series that is compared.</summary>
/// <param name="Date">The sleep date.</param>
/// <param name="Value">The outcome; null where the night, or this measure of it, is missing.</param>
/// <param name="Session">The session on the day before this morning, if there was one.</param>
/// <param name="Night">The night it was taken from, if there was one.</param>
public sealed record NightValue(LocalDate Date, double? Value, CourseSession? Session, Night? Night);
