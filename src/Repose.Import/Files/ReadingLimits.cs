namespace Repose.Import.Files;

/// <summary>Bounds that no person's export comes near, so that a hostile file cannot take the machine.</summary>
/// <remarks>
/// Real exports of Apple Health unpack to about 30 times their size, the largest known to 2.5 GB. A zip bomb of one
/// level reaches about 1,000 times.
/// </remarks>
internal sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>For a machine that does other things too: all that is held at a time stays below about 100 MB.</summary>
    public static ReadingLimits Shared { get; } =
        new()
        {
            Records = 400_000,
            DiaryBytes = 4 << 20,
            WorkbookBytes = 32L << 20,
            SheetCells = 400_000,
            JsonItem = 1 << 20,
        };

    /// <summary>How many times its packed size a part may have, once it is larger than <see cref="RatioFrom"/>.</summary>
    public int Ratio { get; init; } = 200;

    public long RatioFrom { get; init; } = 64L << 20;

    /// <summary>Bytes in all parts together, unpacked.</summary>
    public long Unpacked { get; init; } = 16L << 30;

    /// <summary>Sleep records or logs in one export. Ten years of a watch are about 100,000.</summary>
    public int Records { get; init; } = 2_000_000;

    /// <summary>Spans of a level in one export of logs: they are smaller than records, and more.</summary>
    public long Spans => Records * 4L;

    /// <summary>Sources in one export. People have a handful.</summary>
    public int Sources { get; init; } = 200;

    /// <summary>Bytes of the list of files at the end of a zip. A person's largest export has some thousand files.</summary>
    public int Directory { get; init; } = 8 << 20;

    /// <summary>Files in a folder. A person's largest export has some thousand.</summary>
    public int Files { get; init; } = 50_000;

    /// <summary>The window over an XML file, and so the longest record that is understood.</summary>
    public int XmlWindow { get; init; } = 256 << 10;

    /// <summary>The longest single sleep log in a JSON file. Real ones are about 20 kB.</summary>
    public int JsonItem { get; init; } = 4 << 20;

    /// <summary>A diary, which is read as a whole. Fifty years of nights are about 4 MB.</summary>
    public int DiaryBytes { get; init; } = 16 << 20;

    /// <summary>Bytes of a workbook, unpacked.</summary>
    public long WorkbookBytes { get; init; } = 64L << 20;

    /// <summary>Rows of one sheet. Fifty years of nights are about 20,000.</summary>
    public int SheetRows { get; init; } = 200_000;

    /// <summary>Cells of one workbook, which are held in memory together.</summary>
    public int SheetCells { get; init; } = 1_000_000;

    /// <summary>The longest row of a table, in bytes. Real ones are about 2 kB.</summary>
    public int CsvRow { get; init; } = 1 << 20;

    /// <summary>Columns of a table. The widest known has about 70.</summary>
    public int CsvColumns { get; init; } = 2000;
}
