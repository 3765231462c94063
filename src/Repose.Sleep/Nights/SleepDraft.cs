using NodaTime;

namespace Repose.Sleep;

/// <summary>The periods that tell of one sleep, before it is settled whom to believe.</summary>
internal sealed record SleepDraft(IReadOnlyList<SleepPeriod> Periods, Instant Start, Instant End)
{
    /// <summary>Whether this draft knows more of a sleep than another one of the same time.</summary>
    internal bool IsBetterThan(SleepDraft other) => Worth().CompareTo(other.Worth()) > 0;

    /// <summary>The sleep, with every moment told once by the best source that speaks of it.</summary>
    internal SleepEpisode Settle(TimesInBed timesInBed)
    {
        var sources = Periods.GroupBy(period => period.Source).OrderByDescending(Worth).ToList();
        var whole = Periods is [{ IsNap: not null } or { Totals: not null }] ? Periods[0] : null;
        var inBed = timesInBed.Around(Start, End);
        var told = whole is not null || inBed.Start < Start || inBed.End > End ? inBed.Duration : (Duration?)null;
        var spans = Timeline.Lay(sources.SelectMany((source, rank) => Claims(source, rank)));
        return new SleepEpisode
        {
            Kind = whole?.IsNap switch
            {
                true => EpisodeKind.Nap,
                false => EpisodeKind.Main,
                null => EpisodeKind.Short,
            },
            Start = Start,
            End = End,
            Zone = Periods.MaxBy(period => period.End)!.Zone,
            Source = sources[0].Key,
            Spans = spans,
            InBed = inBed,
            Metrics = DeviceMetrics.Of(spans, told, whole?.Totals),
            Note = Note(sources),
        };
    }

    /// <summary>Within a source a stage says more than "awake", and "awake" more than "asleep".</summary>
    private IEnumerable<Timeline.Claim> Claims(IEnumerable<SleepPeriod> source, int sourceRank) =>
        from period in source
        from span in period.Spans
        where span.State != SleepState.InBed && span.Start < End && span.End > Start
        let clipped = new StateSpan(span.State, Instant.Max(span.Start, Start), Instant.Min(span.End, End))
        select new Timeline.Claim(clipped, 3 * sourceRank + Doubt(span.State));

    private static int Doubt(SleepState state) =>
        state.IsStage ? 0
        : state == SleepState.Awake ? 1
        : 2;

    private (bool, bool, Duration) Worth() => Worth(Periods);

    private static (bool Staged, bool Worn, Duration Asleep) Worth(IEnumerable<SleepPeriod> periods)
    {
        var spans = periods.SelectMany(period => period.Spans).Where(span => span.State.IsSleep).ToList();
        return (
            spans.Exists(span => span.State.IsStage),
            periods.Any(period => period.Source.Kind == SourceKind.Wearable),
            spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length)
        );
    }

    private string? Note(List<IGrouping<SleepSource, SleepPeriod>> sources)
    {
        var notes = Periods.Select(period => period.Note).OfType<string>().Distinct(StringComparer.Ordinal);
        var others = sources.Skip(1).Select(source => $"{source.Key.Name} told of it too");
        return string.Join("; ", notes.Concat(others)) is { Length: > 0 } note ? note : null;
    }
}
