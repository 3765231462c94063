using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Tests;

/// <summary>The nights that an export gives, beside those that were worked out for it by hand.</summary>
internal static class ExpectedNights
{
    /// <summary>
    /// All that differs by a minute or more, each as "start: what". A sleep is found again by its start and end, which may
    /// differ by less than a minute.
    /// </summary>
    public static IReadOnlyList<string> Differences(string expected, IEnumerable<SleepPeriod> periods)
    {
        var told = Rows(expected);
        var read = SleepEpisodes.Settle(periods).ToList();
        var differences = new List<string>();
        foreach (var row in told)
        {
            var at = read.FindIndex(e => IsNear(e.Start, row.Start) && IsNear(e.End, row.End));
            if (at < 0)
            {
                differences.Add($"{row.Cells["start"]}: not read ({row.Cells["kind"]})");
                continue;
            }

            differences.AddRange(Differences(row.Cells, read[at]));
            read.RemoveAt(at);
        }

        return
        [
            .. differences,
            .. read.Select(e => $"{e.Start.InZone(e.Zone):uuuu-MM-dd'T'HH:mm:sso<+HH:mm>}: read only"),
        ];
    }

    private static IEnumerable<string> Differences(Dictionary<string, string> told, SleepEpisode read)
    {
        var metrics = read.Metrics;
        foreach (
            var (column, value) in new[]
            {
                ("asleep_min", metrics.TotalSleepTime),
                ("awake_min", metrics.Awake),
                ("light_min", metrics.Light),
                ("deep_min", metrics.Deep),
                ("rem_min", metrics.Rem),
                ("inbed_min", read.InBedTold ?? read.InBed.Duration),
            }
        )
        {
            double? minutes = told[column] is { Length: > 0 } cell
                ? double.Parse(cell, CultureInfo.InvariantCulture)
                : null;
            if (minutes is null != value is null || Math.Abs((minutes ?? 0) - (value?.TotalMinutes ?? 0)) >= 1)
            {
                yield return $"{told["start"]}: {column} {told[column]}, read {value?.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture)}";
            }
        }

        var kind = read.Kind == EpisodeKind.InBedOnly ? "inbed_only" : read.Kind.ToString().ToLowerInvariant();
        if (kind != told["kind"])
        {
            yield return $"{told["start"]}: {told["kind"]}, read {kind}";
        }

        var night = LocalDatePattern.Iso.Format(read.Date);
        if (night != told["night"])
        {
            yield return $"{told["start"]}: night {told["night"]}, read {night}";
        }
    }

    private static bool IsNear(Instant one, Instant other) => Math.Abs((one - other).TotalSeconds) < 60;

    private static List<(Instant Start, Instant End, Dictionary<string, string> Cells)> Rows(string file)
    {
        var lines = File.ReadAllLines(Samples.Find(file));
        var header = lines[0].Split(',');
        return
        [
            .. lines
                .Skip(1)
                .Select(line =>
                    header.Zip(line.Split(',')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)
                )
                .Select(cells => (At(cells["start"]), At(cells["end"]), cells)),
        ];
    }

    /// <summary>Where the list names no offset, its clock times are compared with a reading in UTC.</summary>
    private static Instant At(string text) =>
        OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } told
            ? told.Value.ToInstant()
            : LocalDateTimePattern.ExtendedIso.Parse(text).Value.InUtc().ToInstant();
}
