namespace Repose.Pictures;

/// <summary>The numbers of a picture as a table. The first cell of every row is its heading.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows, each as long as the headings.</param>
public sealed record PictureTable(
    string Caption,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
);
