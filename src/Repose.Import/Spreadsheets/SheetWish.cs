namespace Repose.Import;

/// <summary>What a person said of a spreadsheet, where it was guessed wrongly or cannot be guessed.</summary>
public sealed record SheetWish
{
    /// <summary>Nothing was said.</summary>
    public static SheetWish None { get; } = new();

    /// <summary>What columns hold: by their names as they stand in the file, or their letters. An empty name: no column holds that.</summary>
    public IReadOnlyDictionary<DiaryColumn, string> Columns { get; init; } = new Dictionary<DiaryColumn, string>();

    /// <summary>In what lengths of time are counted.</summary>
    public IReadOnlyDictionary<DiaryColumn, LengthUnit> Units { get; init; } =
        new Dictionary<DiaryColumn, LengthUnit>();

    /// <summary>How dates are meant that can be read two ways; null where nobody said.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Whether the date is that of the evening, not of the morning; null where nobody said.</summary>
    public bool? DateIsEvening { get; init; }

    /// <summary>From which day on days are counted; null where nobody said.</summary>
    public DateSystem? System { get; init; }

    /// <summary>Whether something was said that only a spreadsheet can heed.</summary>
    public bool IsOfSheet => Columns.Count > 0 || Units.Count > 0 || DateIsEvening is not null || System is not null;
}
