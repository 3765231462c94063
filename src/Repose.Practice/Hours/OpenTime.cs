using NodaTime;

namespace Repose.Practice;

/// <summary>A stretch of a day in which somebody treats, on the practice's clocks.</summary>
/// <remarks>The default is a whole day, from midnight to midnight.</remarks>
/// <param name="From">Its start.</param>
/// <param name="Until">Its end, not included; midnight means the end of the day.</param>
public readonly record struct OpenTime(LocalTime From, LocalTime Until);
