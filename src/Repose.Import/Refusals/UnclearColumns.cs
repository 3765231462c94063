using Repose.Import.Spreadsheets;

namespace Repose.Import;

/// <summary>What the columns of a spreadsheet mean cannot be known. It can be said: <see cref="ImportOptions.Sheet"/>.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Which">Which columns there are, as whole sentences.</param>
public sealed record UnclearColumns(string File, string Which)
    : Refusal("unclear-columns", SheetText.FormatUnclearColumns(File, Which));
