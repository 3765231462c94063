namespace Repose.SingleCase;

/// <summary>The start of the course that the lot gave, with the design that it came from.</summary>
public sealed record DrawnStart
{
    internal DrawnStart(StartDesign design, int day, ulong? seed) => (Design, Day, Seed) = (design, day, seed);

    /// <summary>The design that was drawn from.</summary>
    public StartDesign Design { get; }

    /// <summary>The first day of the course as drawn.</summary>
    public int Day { get; }

    /// <summary>The seed of the draw; null for a start that was recalled.</summary>
    public ulong? Seed { get; }

    /// <summary>Whether the design could have given this day.</summary>
    public bool IsAdmissible => Day >= Design.FirstStart && Day <= Design.LastStart;
}
