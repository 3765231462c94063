using Repose.Import.Spreadsheets;

namespace Repose.Import;

/// <summary>A spreadsheet took some dates for dates, perhaps with day and month exchanged, and left others as text.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Example">A date that it left.</param>
public sealed record MangledDates(string File, string Example)
    : Refusal("mangled-dates", SheetText.FormatMangledDates(File, Example));
