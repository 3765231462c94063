namespace Repose.Import.Spreadsheets;

/// <summary>What sort of thing stands in a cell, as the spreadsheet says.</summary>
internal enum SheetCellKind
{
    Blank,
    Text,
    Number,

    /// <summary>A date, a time of the clock, or both.</summary>
    Moment,

    /// <summary>A length of time.</summary>
    Length,
}
