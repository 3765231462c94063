using NodaTime;

namespace Repose.Sleep;

/// <summary>Asleep or awake over whole days, from nights: what the regularity index needs.</summary>
internal static class NightStates
{
    /// <summary>
    /// From noon to noon around each main sleep: asleep where sleep was told, awake elsewhere. A date without a main
    /// sleep is unknown from noon to noon.
    /// </summary>
    internal static IEnumerable<KnownState> Of(IReadOnlyCollection<Night> nights, DateTimeZone zone)
    {
        var dates = nights.Where(night => night.Main is not null).Select(night => night.Date).Order().ToList();
        if (dates.Count == 0)
        {
            yield break;
        }

        var known = dates.ToHashSet();
        var sleep = Stretch.Joined([.. nights.SelectMany(Sleep)], Duration.Zero);
        var next = 0;
        for (var date = dates[0]; date <= dates[^1]; date = date.PlusDays(1))
        {
            var (start, end) = (Noon(date.PlusDays(-1), zone), Noon(date, zone));
            if (!known.Contains(date))
            {
                yield return new KnownState(start, end, null);
                continue;
            }

            for (; next < sleep.Count && sleep[next].End <= start; next++) { }

            for (var i = next; i < sleep.Count && sleep[i].Start < end; i++)
            {
                var (from, to) = (Instant.Max(start, sleep[i].Start), Instant.Min(end, sleep[i].End));
                yield return new KnownState(start, from, false);
                yield return new KnownState(from, to, true);
                start = to;
            }

            yield return new KnownState(start, end, false);
        }
    }

    private static IEnumerable<Stretch> Sleep(Night night) =>
        night
            .Others.Prepend(night.Main)
            .OfType<SleepEpisode>()
            .SelectMany(episode => episode.Spans)
            .Where(span => span.State.IsSleep)
            .Select(span => new Stretch(span.Start, span.End));

    private static Instant Noon(LocalDate date, DateTimeZone zone) =>
        date.At(LocalTime.Noon).InZoneLeniently(zone).ToInstant();
}
