using NodaTime;

namespace Repose.Sleep;

/// <summary>A night as the sleeper told it.</summary>
public static class DiaryNight
{
    /// <summary>The source that stands for the sleeper.</summary>
    public static readonly SleepSource Source = new("Sleep diary", SourceKind.Diary);

    /// <summary>The night of one diary entry. It has a main sleep only if its times are complete enough to place it.</summary>
    public static Night Of(DiaryEntry entry)
    {
        var metrics = DiaryMetrics.Of(entry);
        return new Night
        {
            Date = entry.Date,
            Zone = entry.Zone,
            Main = Placed(entry, metrics),
            Metrics = metrics,
            Diary = entry,
            Source = Source,
        };
    }

    private static SleepEpisode? Placed(DiaryEntry entry, SleepMetrics metrics)
    {
        var onset = entry.LightsOut + (entry.SleepOnsetLatency ?? Duration.Zero);
        if (onset is not { } asleep || entry.FinalAwakening is not { } awake || awake <= asleep)
        {
            return null;
        }

        var inBed = new Interval(
            Instant.Min(entry.BedTime ?? asleep, asleep),
            Instant.Max(entry.OutOfBed ?? awake, awake)
        );
        return new SleepEpisode
        {
            Kind = EpisodeKind.Main,
            Start = asleep,
            End = awake,
            Zone = entry.Zone,
            Source = Source,
            Spans = [new StateSpan(SleepState.Asleep, asleep, awake)],
            InBed = inBed,
            Metrics = metrics,
            Note = entry.Note,
        };
    }
}
