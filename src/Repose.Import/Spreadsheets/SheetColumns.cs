namespace Repose.Import;

/// <summary>The columns of one sheet, with what they were taken for.</summary>
public sealed record SheetColumns
{
    /// <summary>The sheet, by its name; null in a file that has only one.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row that names the columns, as a spreadsheet counts.</summary>
    public required int HeaderRow { get; init; }

    /// <summary>All columns that have a name or something in them.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Whether the date of a row is that of the evening; else it is that of the morning.</summary>
    public bool DateIsEvening { get; init; }

    /// <summary>How dates that can be read two ways were read; null where there are none, or no telling.</summary>
    public DateOrder? Dates { get; init; }
}
