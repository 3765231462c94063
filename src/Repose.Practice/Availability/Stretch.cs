using NodaTime;

namespace Repose.Practice;

/// <summary>A stretch of time, in seconds since 1970 in UTC; its end is not included.</summary>
/// <remarks>Free times are sought in plain numbers, because a month of a practice has thousands of candidates.</remarks>
/// <param name="From">Its first second.</param>
/// <param name="Until">The second after its last.</param>
public readonly record struct Stretch(long From, long Until) : IComparable<Stretch>
{
    /// <summary>Its length in seconds.</summary>
    public long Length => Until - From;

    /// <summary>The stretch between two instants.</summary>
    public static Stretch Of(Instant from, Instant until) => new(from.ToUnixTimeSeconds(), until.ToUnixTimeSeconds());

    /// <summary>Earlier starts first.</summary>
    public static bool operator <(Stretch one, Stretch other) => one.CompareTo(other) < 0;

    /// <summary>Later starts.</summary>
    public static bool operator >(Stretch one, Stretch other) => one.CompareTo(other) > 0;

    /// <summary>Earlier starts first, or the same.</summary>
    public static bool operator <=(Stretch one, Stretch other) => one.CompareTo(other) <= 0;

    /// <summary>Later starts, or the same.</summary>
    public static bool operator >=(Stretch one, Stretch other) => one.CompareTo(other) >= 0;

    /// <summary>Whether the two have a second in common.</summary>
    public bool Overlaps(Stretch other) => From < other.Until && other.From < Until;

    /// <inheritdoc />
    public int CompareTo(Stretch other) =>
        From != other.From ? From.CompareTo(other.From) : Until.CompareTo(other.Until);
}
