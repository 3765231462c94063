using Repose.Import.Spreadsheets;

namespace Repose.Import;

/// <summary>In what a spreadsheet counts a length of time cannot be known. It can be said: <see cref="SheetWish.Units"/>.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Column">The column, by its name.</param>
/// <param name="Example">A number in it.</param>
public sealed record UnclearLengths(string File, string Column, string Example)
    : Refusal("unclear-lengths", SheetText.FormatUnclearLengths(File, Column, Example));
