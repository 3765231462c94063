namespace Repose.Content;

/// <summary>Something of the body that is measured now and then, and what it cannot show.</summary>
public sealed record BodyMeasure
{
    /// <summary>A name that never changes, such as <c>finger-to-floor</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required MeasureGroup Group { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The unit in which it is kept and drawn.</summary>
    public required string Unit { get; init; }

    /// <summary>The least that can be, in its own unit.</summary>
    public required int Least { get; init; }

    /// <summary>The most that is taken, in its own unit.</summary>
    public required int Most { get; init; }

    /// <summary>Whether left and right are measured each.</summary>
    public required bool HasSides { get; init; }

    /// <summary>How it is measured.</summary>
    public required string How { get; init; }

    /// <summary>What it shows and what it cannot.</summary>
    public required string Shows { get; init; }

    /// <summary>The units in which it may be told, its own first.</summary>
    public required IReadOnlyList<MeasureUnit> Units { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>The unit of a name, or null if it may not be told in that.</summary>
    public MeasureUnit? UnitOf(string name) =>
        Units.SingleOrDefault(unit => unit.Name.Equals(name, StringComparison.Ordinal));
}
