using Repose.Import.Spreadsheets;

namespace Repose.Import.Files;

/// <summary>The first bytes of a part, as UTF-8 without a byte order mark: enough to tell what it is.</summary>
internal sealed class Opening(
    ReadOnlyMemory<byte> bytes,
    bool isWhole,
    Func<ReadOnlySpan<byte>, WorkbookKind?> workbook
)
{
    public const int Size = 8 << 10;

    /// <summary>The same of a database, whose tables are named on pages here and there at its beginning.</summary>
    public const int DatabaseSize = 2 << 20;

    private CsvOpening? table;

    /// <summary>The bytes, from the first that is not white space.</summary>
    public ReadOnlySpan<byte> Content => Bom.Skip(bytes.Span).TrimStart(" \t\r\n"u8);

    /// <summary>Its first rows, if it is a table: read once, whoever asks.</summary>
    public CsvOpening Table => table ??= new(this);

    /// <summary>The kind of workbook that it is; null if it is none. Asked of few: they are opened for it.</summary>
    public WorkbookKind? Workbook => workbook(bytes.Span);

    /// <summary>Whether there is no more than this.</summary>
    public bool IsWhole => isWhole;
}
