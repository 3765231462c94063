using Repose.Import.Files;

namespace Repose.Import;

/// <summary>Reads the sleep export of a device, an app or a diary, whichever it is.</summary>
public static class SleepExport
{
    /// <summary>The name of the format of a diary, which never changes (<see cref="Imported.Format"/>).</summary>
    public const string DiaryFormat = "sleep diary (CSV)";

    /// <summary>The name of the format of a spreadsheet of somebody's own making, which never changes.</summary>
    public const string SpreadsheetFormat = "spreadsheet";

    /// <summary>The name of a source that gives itself none, which never changes.</summary>
    public const string UnnamedSource = "unnamed source";

    /// <summary>The formats that can be read, in the words of the person who has such a file.</summary>
    public static IReadOnlyList<string> Formats =>
        [.. SleepFormats.All.Select(format => format.Words).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads an export: all of it, or nothing.</summary>
    /// <param name="export">The bytes of the file, from their beginning. It is read, and left open.</param>
    /// <param name="name">What the person calls the file. Used in messages, never to tell the format.</param>
    /// <param name="options">What the export may not say itself.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>
    /// What was read; or the refusal that a person should see: <see cref="EmptyFile"/>, <see cref="NotRecognised"/>,
    /// <see cref="CutShort"/>, <see cref="DamagedFile"/>, <see cref="EncryptedArchive"/>,
    /// <see cref="ArchiveInArchive"/>, <see cref="TooLarge"/>, <see cref="NoSleepFound"/>, <see cref="BadDiaryRows"/>; and, where the person can answer what the
    /// file does not say, <see cref="UnclearDates"/>, <see cref="UnclearSheetDates"/>, <see cref="UnclearColumns"/>,
    /// <see cref="UnclearLengths"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was triggered.</exception>
    public static Outcome<Imported> Read(
        Stream export,
        string name,
        ImportOptions options,
        CancellationToken cancel = default
    )
    {
        Check(export, name, options);
        return Read(export, name, options, LimitsOf(options), cancel);
    }

    /// <summary>Reads an export that lies unpacked in a folder, with all that is in it: all of it, or nothing.</summary>
    /// <param name="folder">The folder. Files in folders inside it are read too, and zips as if they were unpacked.</param>
    /// <param name="options">What the export may not say itself.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>What was read, or the refusal that a person should see, as of a file.</returns>
    /// <exception cref="IOException">A file in it cannot be read; or <see cref="UnauthorizedAccessException"/>, where it must not be.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was triggered.</exception>
    public static Outcome<Imported> Read(
        DirectoryInfo folder,
        ImportOptions options,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        return Read(folder, options, LimitsOf(options), cancel);
    }

    internal static Outcome<Imported> Read(
        DirectoryInfo folder,
        ImportOptions options,
        ReadingLimits limits,
        CancellationToken cancel
    ) => Open(() => ExportFile.Open(folder, limits), file => file.Read(options, limits, cancel), cancel);

    internal static Outcome<Imported> Read(
        Stream export,
        string name,
        ImportOptions options,
        ReadingLimits limits,
        CancellationToken cancel
    ) => Open(() => ExportFile.Open(export, name, limits), file => file.Read(options, limits, cancel), cancel);

    /// <summary>Looks at the columns of a spreadsheet, to show what they are taken for; reads no night of it.</summary>
    /// <param name="export">The bytes of the file, from their beginning. It is read, and left open.</param>
    /// <param name="name">What the person calls the file.</param>
    /// <param name="options">What the person said of it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The columns of each sheet; or the refusal of a file that is no table.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static Outcome<IReadOnlyList<SheetColumns>> Columns(
        Stream export,
        string name,
        ImportOptions options,
        CancellationToken cancel = default
    )
    {
        Check(export, name, options);
        var limits = LimitsOf(options);
        return Open(() => ExportFile.Open(export, name, limits), file => file.Columns(options, limits, cancel), cancel);
    }

    /// <summary>Looks at the columns of the spreadsheets in a folder; reads no night of them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What the person said of them.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The columns of each sheet; or the refusal of a folder without a table.</returns>
    /// <exception cref="IOException">A file in it cannot be read; or <see cref="UnauthorizedAccessException"/>, where it must not be.</exception>
    public static Outcome<IReadOnlyList<SheetColumns>> Columns(
        DirectoryInfo folder,
        ImportOptions options,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        var limits = LimitsOf(options);
        return Open(() => ExportFile.Open(folder, limits), file => file.Columns(options, limits, cancel), cancel);
    }

    private static Outcome<T> Open<T>(
        Func<ExportFile> open,
        Func<ExportFile, Outcome<T>> read,
        CancellationToken cancel
    )
        where T : class
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            using var file = open();
            return read(file);
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Refusal;
        }
    }

    private static void Check(Stream export, string name, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(options);
        if (!export.CanSeek)
        {
            throw new ArgumentException("The stream must be seekable: a zip is read from its end.", nameof(export));
        }
    }

    private static ReadingLimits LimitsOf(ImportOptions options) =>
        options.IsShared ? ReadingLimits.Shared : ReadingLimits.Default;
}
