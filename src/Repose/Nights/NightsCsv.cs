using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Nights;

/// <summary>Writes the nights file; its columns are documented in <c>docs/nights.md</c>.</summary>
internal static class NightsCsv
{
    private static readonly string[] Header =
    [
        "start",
        "end",
        "asleep_min",
        "awake_min",
        "light_min",
        "deep_min",
        "rem_min",
        "kind",
        "inbed_min",
        "night",
        "source",
        "notes",
    ];

    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>"
    );

    internal static void Write(Stream stream, IEnumerable<SleepRow> rows)
    {
        // Names come from other people's devices: a spreadsheet must not take one for a formula.
        var plain = new CsvWriterOptions
        {
            NewLine = "\n",
            HasHeader = false,
            Injection = CsvInjection.Escape,
        };
        using var writer = CsvWriter.Create(stream, plain, leaveOpen: true);
        writer.WriteRecord(Header);
        foreach (var row in rows)
        {
            writer.WriteRecord([.. Cells(row).Select(cell => cell ?? "")]);
        }
    }

    private static IEnumerable<string?> Cells(SleepRow row) =>
        [
            Time(row.Start),
            Time(row.End),
            Minutes(row.Metrics.TotalSleepTime),
            Minutes(row.Metrics.Awake),
            Minutes(row.Metrics.Light),
            Minutes(row.Metrics.Deep),
            Minutes(row.Metrics.Rem),
            Name(row.Kind),
            Minutes(row.InBed),
            LocalDatePattern.Iso.Format(row.Night),
            row.Source.Name,
            row.Note,
        ];

    private static string? Time(ZonedDateTime? time) => time is { } known ? Iso.Format(known.ToOffsetDateTime()) : null;

    private static string? Minutes(Duration? duration) =>
        duration?.TotalMinutes.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Name(EpisodeKind kind) =>
        kind switch
        {
            EpisodeKind.Main => "main",
            EpisodeKind.Nap => "nap",
            EpisodeKind.Short => "short",
            EpisodeKind.InBedOnly => "inbed_only",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
