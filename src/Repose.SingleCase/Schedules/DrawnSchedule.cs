using System.Collections.Immutable;

namespace Repose.SingleCase;

/// <summary>The treatment days that the lot gave, with the design they came from.</summary>
public sealed class DrawnSchedule
{
    internal DrawnSchedule(DrawDesign design, ImmutableArray<int> days, ulong? seed)
    {
        Design = design;
        Days = days;
        Seed = seed;
        Picks = design.Place(days);
    }

    /// <summary>The design that was drawn from.</summary>
    public DrawDesign Design { get; }

    /// <summary>The treatment days as drawn, ascending, whatever was moved later.</summary>
    public ImmutableArray<int> Days { get; }

    /// <summary>The seed of the draw; null for a schedule that was recalled.</summary>
    public ulong? Seed { get; }

    /// <summary>Whether the design could have produced these days.</summary>
    public bool IsAdmissible => Picks is not null;

    /// <summary>The number of each week's choice; null when the design could not have produced these days.</summary>
    internal int[]? Picks { get; }
}
