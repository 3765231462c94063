using Repose.Import.Diary;
using Repose.Import.Spreadsheets;

namespace Repose.Import.Files;

/// <summary>What was given: one part by itself, or a zip or folder of many.</summary>
internal sealed class ExportFile : IDisposable
{
    private readonly string name;
    private readonly IDisposable? holder;
    private readonly IReadOnlyList<ExportPart> parts;

    /// <param name="name">What the person calls it.</param>
    /// <param name="holder">What holds the parts; null for a file that is one by itself.</param>
    /// <param name="parts">The parts.</param>
    private ExportFile(string name, IDisposable? holder, IReadOnlyList<ExportPart> parts) =>
        (this.name, this.holder, this.parts) = (name, holder, parts);

    private sealed record Recognised(ISleepFormat Format, ExportPart Part);

    public static ExportFile Open(Stream stream, string name, ReadingLimits limits)
    {
        if (stream.Length == 0)
        {
            throw new UnreadableException(new EmptyFile(name));
        }

        return ZipParts.OfFiles(stream, name, limits) is { } zip
            ? new(name, zip, ZipParts.Of(zip, name))
            : new(name, null, [new(name, stream.Length, stream.Length, null, () => new BorrowedStream(stream))]);
    }

    public static ExportFile Open(DirectoryInfo folder, ReadingLimits limits)
    {
        var files = FolderParts.Open(folder, limits);
        return new(folder.Name, files, files.Parts);
    }

    public Outcome<Imported> Read(ImportOptions options, ReadingLimits limits, CancellationToken cancel)
    {
        var known = new List<Recognised>();
        string? inner = null;
        foreach (var part in parts)
        {
            cancel.ThrowIfCancellationRequested();
            var opening = part.Opening();
            inner ??= holder is not null && opening.Content.StartsWith(ZipParts.Signature) ? part.Name : null;
            if (SleepFormats.All.FirstOrDefault(f => f.Recognises(opening)) is { } format)
            {
                known.Add(new(format, part));
            }
        }

        if (Tables(known, options, limits, cancel) is { Count: > 0 } tables)
        {
            var (sheets, rest) = (
                SleepFormats.All.First(f => f is SpreadsheetDiary),
                known.Where(k => !tables.Contains(k.Part))
            );
            return Read(sheets, tables, rest, options, limits, cancel);
        }

        if (known.Count == 0)
        {
            return inner is null
                ? new NotRecognised(name, LooksLike.Describe(parts))
                : new ArchiveInArchive(name, inner[(name.Length + ", ".Length)..]);
        }

        var chosen = SleepFormats.All.First(f => known.Exists(k => k.Format == f));
        var ours = known
            .Where(k => k.Format == chosen)
            .Select(k => k.Part)
            .OrderBy(p => p.Name, StringComparer.Ordinal);
        return Read(chosen, [.. ours], known.Where(k => k.Format != chosen), options, limits, cancel);
    }

    /// <summary>The columns of the tables in it that a person may have made.</summary>
    public Outcome<IReadOnlyList<SheetColumns>> Columns(
        ImportOptions options,
        ReadingLimits limits,
        CancellationToken cancel
    )
    {
        var reading = new Reading(name, parts.Sum(p => p.Length), options, limits, cancel);
        var tables = parts
            .Where(p => p.Opening() is var opening && (opening.Workbook is not null || CsvSheet.MayBe(opening)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        return tables.Count == 0
            ? new NotRecognised(name, LooksLike.Describe(parts))
            : Outcome<IReadOnlyList<SheetColumns>>.Of(SpreadsheetDiary.Columns(tables, reading));
    }

    /// <summary>
    /// Tables of text that no maker wrote, and in which a diary is: looked for where there is nothing else, or where a person
    /// said what the columns of a diary hold.
    /// </summary>
    private IReadOnlyList<ExportPart> Tables(
        List<Recognised> known,
        ImportOptions options,
        ReadingLimits limits,
        CancellationToken cancel
    )
    {
        if (known.Count > 0 && !(options.Sheet.IsOfSheet && known.TrueForAll(k => k.Format is DiaryCsv)))
        {
            return [];
        }

        var reading = new Reading(name, parts.Sum(p => p.Length), options with { Progress = null }, limits, cancel);
        return
        [
            .. parts
                .Where(p => SpreadsheetDiary.IsDiary(p, reading, isAlone: holder is null))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private Outcome<Imported> Read(
        ISleepFormat format,
        IReadOnlyList<ExportPart> ours,
        IEnumerable<Recognised> others,
        ImportOptions options,
        ReadingLimits limits,
        CancellationToken cancel
    )
    {
        if (TooMuch(ours, limits) is { } tooMuch)
        {
            return tooMuch;
        }

        var reading = new Reading(name, ours.Sum(p => p.Length), options, limits, cancel);
        foreach (var other in others)
        {
            reading.LeftOut.Add(
                ImportText.FormatFileOf(other.Format.Words),
                ImportText.FormatOneFormat(format.Words),
                other.Part.Name
            );
        }

        var outcome = format
            .Read(ours, reading)
            .Match(read => Plausible.Only(read, reading), refusal => (Outcome<Imported>)refusal);
        if (outcome.Value is { Periods.Count: 0, Diary.Count: 0 } nothing)
        {
            return new NoSleepFound(name, format.Words, nothing.LeftOut);
        }

        reading.Finish();
        return outcome;
    }

    private TooLarge? TooMuch(IReadOnlyList<ExportPart> chosen, ReadingLimits limits)
    {
        // The lengths are what the zip claims. The packed ones have been compared with the file by now; so the ratio
        // bounds the others, and their sum cannot overflow.
        if (chosen.FirstOrDefault(p => p.Length > limits.RatioFrom && p.Length / limits.Ratio > p.Packed) is { } bomb)
        {
            return new(bomb.Name, ImportText.FormatUnpacksTimes(limits.Ratio, bomb.Length >> 20));
        }

        return chosen.Sum(p => p.Length) > limits.Unpacked
            ? new(name, ImportText.FormatUnpacksTo(limits.Unpacked >> 20))
            : null;
    }

    public void Dispose() => holder?.Dispose();
}
