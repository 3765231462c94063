namespace Repose.Import;

/// <summary>One column of a spreadsheet, with what it was taken for.</summary>
public sealed record SheetColumn
{
    /// <summary>Its letter: A for the first.</summary>
    public required string Letter { get; init; }

    /// <summary>Its name as it stands in the file; empty where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>What it was taken for; null if it is not read.</summary>
    public DiaryColumn? Meaning { get; init; }

    /// <summary>Whether a person said so; else it was guessed.</summary>
    public bool IsSaid { get; init; }

    /// <summary>In what it counts a length of time; null where it tells none, or where there is no telling.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>What stands in its first rows.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];
}
