using NodaTime;

namespace Repose.Pictures;

/// <summary>A stretch of nights with a name ("Before", "During", "After").</summary>
/// <param name="Name">As the reader knows it.</param>
/// <param name="First">Its first sleep date.</param>
/// <param name="Last">Its last sleep date, included.</param>
/// <param name="Level">The level of its nights, where one is drawn.</param>
public sealed record Phase(string Name, LocalDate First, LocalDate Last, Level? Level = null)
{
    /// <summary>Whether a sleep date belongs to the phase.</summary>
    public bool Holds(LocalDate date) => date >= First && date <= Last;
}
