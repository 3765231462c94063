using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Actigraphy;

/// <summary>ActiGraph's epochs as ActiLife writes them as CSV: its own header, or a table of date, time and axes.</summary>
internal sealed partial class ActiGraphCsv : ISleepFormat
{
    private const int HeaderLines = 10;

    public string Name => "ActiGraph";

    public bool Recognises(Opening opening) =>
        FirstLine(opening) is var line
        && (
            line.Contains("Data File Created By ActiGraph", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Date,Time,Axis1", StringComparison.OrdinalIgnoreCase)
        );

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading) =>
        EpochNights.Of(Name, ActivityScale.ActiGraph, parts, reading, ReadFile);

    private EpochFile ReadFile(ExportPart part, Reading reading)
    {
        using var lines = new EpochLines(part, reading);
        var first = lines.Next() ?? "";
        return first.StartsWith("Date,", StringComparison.OrdinalIgnoreCase)
            ? EpochTable.Read(Name, Lower(first), "axis1", lines, part)
            : WithHeader(first, lines, part);
    }

    private EpochFile WithHeader(string first, EpochLines lines, ExportPart part)
    {
        var header = new List<string> { first };
        while (header.Count < HeaderLines && lines.Next() is { } line)
        {
            header.Add(line);
        }

        var (start, epoch) = (StartOf(header, part), EpochOf(header));
        if (epoch is null)
        {
            throw lines.Wrong(header[^1]);
        }

        var counts = new List<double>();
        while (lines.Next() is { } line)
        {
            var cells = EpochLines.Cells(line);
            if (counts.Count == 0 && cells[0].Equals("Date", StringComparison.OrdinalIgnoreCase))
            {
                return EpochTable.Read(Name, Lower(line), "axis1", lines, part);
            }

            if (counts.Count > 0 || !cells[0].Equals("Axis1", StringComparison.OrdinalIgnoreCase))
            {
                lines.Add(counts, lines.Counts(cells[0]));
            }
        }

        return new(Name, start, epoch.Value, counts);
    }

    private static LocalDateTime StartOf(List<string> header, ExportPart part)
    {
        var (date, time) = (After(header, "Start Date "), After(header, "Start Time "));
        var told = DateFormat().Match(header[0]) is { Success: true } format ? format.Groups["format"].Value : null;
        if (told is null)
        {
            throw new UnreadableException(new DamagedFile(part.Name, ImportText.FormatDayOrMonth(date)));
        }

        return EpochDates.Moment(date, time, [told])
            ?? throw new UnreadableException(new DamagedFile(part.Name, ImportText.FormatNoStart(date, time)));
    }

    private static Duration? EpochOf(List<string> header) =>
        TimeSpan.TryParseExact(
            After(header, "Epoch Period (hh:mm:ss) "),
            @"hh\:mm\:ss",
            CultureInfo.InvariantCulture,
            out var epoch
        )
        && epoch > TimeSpan.Zero
            ? Duration.FromTimeSpan(epoch)
            : null;

    private static string After(List<string> header, string words) =>
        header.Find(line => line.StartsWith(words, StringComparison.OrdinalIgnoreCase))?[words.Length..].Trim() ?? "";

    private static string[] Lower(string line) => [.. EpochLines.Cells(line).Select(cell => cell.ToLowerInvariant())];

    private static string FirstLine(Opening opening)
    {
        var end = opening.Content.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? opening.Content : opening.Content[..end];
        return line.Length > 400
            ? ""
            : System.Text.Encoding.UTF8.GetString(line).Replace("\"", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"date format (?<format>[Mdy][Mdy/.\-]+[Mdy])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patterns.NoClock
    )]
    private static partial Regex DateFormat();
}
