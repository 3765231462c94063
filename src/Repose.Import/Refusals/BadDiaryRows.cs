namespace Repose.Import;

/// <summary>Rows of a diary that cannot be right. A diary is taken as a whole or not at all.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Cells">All that is wrong, ordered by row.</param>
public sealed record BadDiaryRows(string File, IReadOnlyList<BadCell> Cells)
    : Refusal("bad-diary-rows", Describe(File, Cells))
{
    private const int Shown = 20;

    /// <summary>Whether it is a spreadsheet of somebody's own making, whose columns may have been taken for something else.</summary>
    public bool IsOfSheet { get; init; }

    private static string Describe(string file, IReadOnlyList<BadCell> cells)
    {
        var rows = cells.Select(c => (c.File, c.Row)).Distinct().ToList();
        var shown = rows.Take(Shown).ToHashSet();
        var lines = cells.Where(c => shown.Contains((c.File, c.Row))).Select(c => c.ToString());
        return string.Join(
            '\n',
            [
                rows.Count == 1 ? ImportText.FormatBadRow(file) : ImportText.FormatBadRows(file, rows.Count),
                .. lines,
                .. rows.Count > Shown ? [ImportText.FormatMoreRows(rows.Count - Shown)] : Array.Empty<string>(),
            ]
        );
    }
}
