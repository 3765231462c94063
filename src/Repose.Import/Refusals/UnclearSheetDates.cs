using Repose.Import.Spreadsheets;

namespace Repose.Import;

/// <summary>The dates of a spreadsheet can be read in two ways. Which one is meant can be said: <see cref="SheetWish.Dates"/>.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Which">Which dates, as a whole sentence.</param>
public sealed record UnclearSheetDates(string File, string Which)
    : Refusal("unclear-dates", SheetText.FormatUnclearDates(File, Which));
