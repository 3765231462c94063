using NodaTime;
using NodaTime.Text;
using Repose.Data;
using Repose.Import;
using Repose.Sleep;
using Repose.Web.Site;

namespace Repose.Web.Imports;

/// <summary>From what was read to what is shown before anything is kept: each source by itself, night by night.</summary>
internal static class FoundNights
{
    internal static (ImportFinding Finding, IReadOnlyList<FoundNight> Nights) Of(Imported imported, KnownNights known)
    {
        var sources = imported
            .Periods.GroupBy(period => period.Source)
            .Select(source => OfDevice(source.Key, [.. source], known))
            .ToList();
        if (imported.Diary.Count > 0)
        {
            sources.Add(OfDiary(imported.Diary, known));
        }

        // First the one that knows most of sleep: a phone may only know of time in bed.
        sources =
        [
            .. sources
                .Where(source => source.Nights.Count > 0)
                .OrderByDescending(source => source.Nights.Count(night => night.Asleep is not null))
                .ThenByDescending(source => source.Nights.Count)
                .ThenBy(source => source.Told.Name, StringComparer.Ordinal),
        ];
        return (
            new(
                [.. sources.Select(source => source.Told)],
                [.. imported.Remarks.Select(Short)],
                [.. imported.LeftOut.Select(Sentence)],
                imported.AsksZone
            ),
            [.. sources.SelectMany((source, place) => source.Nights.Select(night => night with { Source = place }))]
        );
    }

    private sealed record One(ImportFinding.Source Told, List<FoundNight> Nights);

    private static One OfDevice(SleepSource source, List<SleepPeriod> periods, KnownNights known)
    {
        var nights = Sleep.Nights.Measured(periods);
        var fresh = periods.Where(known.IsNew).Select(period => period.Start).Order().ToList();
        return Make(source.Name, source.Kind, nights, night => HasAny(fresh, night));
    }

    private static One OfDiary(IReadOnlyList<DiaryEntry> diary, KnownNights known) =>
        Make(
            NightSource.Diary.ToString(),
            SourceKind.Diary,
            Sleep.Nights.Told(diary),
            night => known.IsNew(night.Diary!)
        );

    private static One Make(string name, SourceKind kind, IReadOnlyList<Night> nights, Func<Night, bool> isNew)
    {
        var found = nights.Select(night => Row(night, isNew(night))).ToList();
        return new(
            new(
                name,
                kind,
                found.Count,
                found.Count(night => night.IsNew),
                nights.Select(night => night.Date).DefaultIfEmpty().First(),
                nights.Select(night => night.Date).DefaultIfEmpty().Last()
            ),
            found
        );
    }

    private static FoundNight Row(Night night, bool isNew)
    {
        var shown = night.Main ?? (night.Others.Count > 0 ? night.Others[0] : null);
        var metrics = night.Metrics ?? shown?.Metrics;
        return new(
            0,
            LocalDatePattern.Iso.Format(night.Date),
            Clock(shown?.Start ?? night.Diary?.LightsOut ?? night.Diary?.BedTime, night.Zone),
            Clock(shown?.End ?? night.Diary?.FinalAwakening ?? night.Diary?.OutOfBed, night.Zone),
            Minutes(metrics?.TotalSleepTime),
            Minutes(metrics?.Awake),
            Minutes(shown?.InBedTold ?? shown?.InBed.Duration ?? metrics?.TimeInBed),
            night.Others.Count - (night.Main is null && shown is not null ? 1 : 0),
            isNew,
            Note(night, shown, isNew)
        );
    }

    private static string? Note(Night night, SleepEpisode? shown, bool isNew)
    {
        string?[] notes =
        [
            night.Main is null && night.Diary is null ? ImportsText.NoMainSleep : null,
            shown?.Note,
            night.Diary is not null && !isNew ? ImportsText.InYourDiary : null,
        ];
        var all = string.Join("; ", notes.OfType<string>());
        return all.Length == 0 ? null : Short(all);
    }

    private static string? Clock(Instant? moment, DateTimeZone zone) =>
        moment is { } at ? Days.Time(at.InZone(zone).TimeOfDay) : null;

    private static int? Minutes(Duration? time) => time is { } length ? (int)Math.Round(length.TotalMinutes) : null;

    /// <summary>Whether anything that begins within a night is new.</summary>
    private static bool HasAny(List<Instant> fresh, Night night)
    {
        IEnumerable<SleepEpisode> all = night.Main is null ? night.Others : night.Others.Append(night.Main);
        foreach (var episode in all)
        {
            var at = fresh.BinarySearch(episode.InBed.Start);
            at = at < 0 ? ~at : at;
            if (at < fresh.Count && fresh[at] < episode.InBed.End)
            {
                return true;
            }
        }

        return false;
    }

    private static string Sentence(LeftOut left) =>
        Short(ImportsText.FormatLeftOutBecause(left.Count, left.What, left.Why, Places(left)));

    private static string Places(LeftOut left) =>
        string.Join(", ", left.Where.Select(where => where.Length > 80 ? where[..80] + "…" : where))
        + (left.Count > left.Where.Count ? ", …" : "");

    /// <summary>A file can hold anything, also a name of many pages.</summary>
    private static string Short(string text) => text.Length > 600 ? text[..600] + "…" : text;
}
