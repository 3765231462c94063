namespace Repose.Import.Spreadsheets;

/// <summary>What stands in one column below its name: what it may mean depends on it.</summary>
internal sealed class ColumnProfile
{
    /// <summary>Of so many cells seven in ten must be what a column promises; the others are slips, which are named later.</summary>
    private const double Most = 0.7;

    /// <summary>So many cells tell enough.</summary>
    private const int Looked = 400;

    private readonly List<SheetCell> cells;
    private readonly CellLooks looks;

    private ColumnProfile(List<SheetCell> cells, CellLooks looks) => (this.cells, this.looks) = (cells, looks);

    public bool IsBlank => cells.Count == 0;

    /// <summary>Whether it holds dates.</summary>
    public bool IsDate => !IsBlank && Share(CellTraits.Date);

    /// <summary>Whether it holds times of the clock.</summary>
    public bool IsClock => !IsBlank && Share(CellTraits.Clock);

    /// <summary>Whether it holds dates with times.</summary>
    public bool IsMoment => !IsBlank && Share(CellTraits.Moment);

    public IReadOnlyList<string> Samples => [.. cells.Take(3).Select(cell => Short(cell.ToString()))];

    public static ColumnProfile Of(IEnumerable<SheetRow> rows, int column, CellLooks looks) =>
        new([.. rows.Take(Looked).Select(row => row[column]).Where(cell => !cell.IsBlank)], looks);

    /// <summary>Whether a column can mean that. A blank column can mean anything.</summary>
    public bool Fits(DiaryColumn meaning) => IsBlank || meaning == DiaryColumn.Note || Share(Wanted(meaning));

    private bool Share(CellTraits trait) =>
        cells.Count(cell => looks.Of(cell).HasFlag(trait)) is var good
        && (good >= Most * cells.Count || (cells.Count >= 3 && good == cells.Count - 1));

    private static CellTraits Wanted(DiaryColumn meaning) =>
        meaning switch
        {
            DiaryColumn.Date => CellTraits.Date,
            DiaryColumn.Medicine => CellTraits.Answer,
            _ when DiaryColumns.IsClock(meaning) => CellTraits.Clock,
            _ when DiaryColumns.IsLength(meaning) => CellTraits.Length,
            _ => CellTraits.Number,
        };

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
