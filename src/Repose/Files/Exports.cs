using Repose.Import;
using Repose.Sleep;

namespace Repose.Files;

/// <summary>Everything that was read from the files a person gave: all of it, or a failure that says why not.</summary>
internal sealed record Exports
{
    /// <summary>What was read, file by file.</summary>
    internal required IReadOnlyList<(FileInfo File, Imported Imported)> Read { get; init; }

    /// <summary>What devices told, from all files.</summary>
    internal IEnumerable<SleepPeriod> Periods => Read.SelectMany(read => read.Imported.Periods);

    /// <summary>What diaries told, from all files.</summary>
    internal IEnumerable<DiaryEntry> Diary => Read.SelectMany(read => read.Imported.Diary);

    /// <summary>Reads the files, one after the other.</summary>
    internal static Exports Of(IReadOnlyList<FileInfo> files, ExportsWish wish, CancellationToken cancel)
    {
        using var progress = ProgressLine.Start();
        var exports = new Exports { Read = [.. files.Select(file => (file, Open(file, Options(file), cancel)))] };
        RefuseNightsToldTwice(exports);
        RefuseIdleWish(exports, wish.Sheet);
        var diary = exports.Diary.ToList();
        return diary.Count == 0 ? exports : new() { Read = [.. exports.Read.Select(WithDiary)] };

        ImportOptions Options(FileInfo file) =>
            new()
            {
                Zone = wish.Zone,
                FallbackZone = Zones.OfThisComputer,
                Progress = progress.For(file.Name),
                Scoring = wish.Scoring,
                Sheet = wish.Sheet,
                Now = wish.Now,
            };

        // A device that only counts movement is read again, now that the diary says when its wearer was in bed.
        (FileInfo File, Imported Imported) WithDiary((FileInfo File, Imported Imported) read) =>
            read.Imported.AsksDiary
                ? (read.File, Open(read.File, Options(read.File) with { Diary = diary }, cancel))
                : read;
    }

    private static void RefuseNightsToldTwice(Exports exports)
    {
        if (exports.Diary.GroupBy(entry => entry.Date).FirstOrDefault(date => date.Count() > 1) is { } twice)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"Two diaries tell of the night of {twice.Key:R}. Give one of them, or take the night out of one."
            );
        }
    }

    /// <summary>What the columns of a spreadsheet are taken for, without reading a night.</summary>
    internal static IReadOnlyList<SheetColumns> Columns(FileInfo file, ExportsWish wish, CancellationToken cancel)
    {
        var options = new ImportOptions
        {
            Zone = wish.Zone,
            FallbackZone = Zones.OfThisComputer,
            Sheet = wish.Sheet,
        };
        return With(
            file,
            folder => SleepExport.Columns(folder, options, cancel),
            stream => SleepExport.Columns(stream, file.Name, options, cancel)
        );
    }

    /// <summary>Whoever says something of columns means a spreadsheet; silence would hide that it was taken for something else.</summary>
    private static void RefuseIdleWish(Exports exports, SheetWish wish)
    {
        if (wish.IsOfSheet && exports.Read.All(read => read.Imported.Sheets.Count == 0))
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                "--column, --unit, --date-is and --days-from are for spreadsheets, and none of the files is one."
            );
        }
    }

    private static Imported Open(FileInfo file, ImportOptions options, CancellationToken cancel) =>
        With(
            file,
            folder => SleepExport.Read(folder, options, cancel),
            stream => SleepExport.Read(stream, file.Name, options, cancel)
        );

    /// <summary>Does with a file, or with an export that lies unpacked in a folder, what is to be done with it.</summary>
    private static T With<T>(FileInfo file, Func<DirectoryInfo, Outcome<T>> ofFolder, Func<Stream, Outcome<T>> ofFile)
        where T : class
    {
        try
        {
            if (Directory.Exists(file.FullName))
            {
                return Taken(ofFolder(new(file.FullName)));
            }

            using var stream = new FileStream(
                file.FullName,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                bufferSize: 1,
                FileOptions.SequentialScan
            );
            return Taken(ofFile(stream));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCodes.BadInput, Unreadable(file, trouble));
        }
    }

    private static T Taken<T>(Outcome<T> outcome)
        where T : class => outcome.Match(taken => taken, refusal => throw Refused(refusal));

    private static CommandFailure Refused(Refusal refusal) =>
        new(
            refusal is NoSleepFound ? ExitCodes.NoSleep : ExitCodes.BadInput,
            HowToAnswer(refusal) is { } how ? $"{refusal.Message}\n{how}" : refusal.Message
        );

    /// <summary>How to say here what the file does not say.</summary>
    private static string? HowToAnswer(Refusal refusal) =>
        refusal switch
        {
            UnclearColumns =>
                "Say it with --column, such as --column bed=\"Lights off\"; --columns shows all columns. What a column can be: "
                    + string.Join(", ", DiaryColumns.InOrder.Select(DiaryColumns.KeyOf))
                    + ".",
            UnclearLengths => "Say it with --unit, such as --unit sol=minutes (or hours, or days).",
            UnclearDates or UnclearSheetDates => "Say it with --dates day-first or --dates month-first.",
            _ => null,
        };

    private static string Unreadable(FileInfo file, Exception trouble) =>
        !Path.Exists(file.FullName)
            ? $"{file} was not found. Check its name and folder."
            : $"{file} could not be read: {trouble.Message}";
}
