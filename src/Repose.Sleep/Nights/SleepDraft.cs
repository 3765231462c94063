using NodaTime;

namespace Repose.Sleep;

/// <summary>The periods that tell of one sleep, before it is settled whom to believe.</summary>
internal sealed record SleepDraft(IReadOnlyList<SleepPeriod> Periods, Instant Start, Instant End)
{
    private readonly List<SourceWorth> sources = SourceWorth.Ranked(Periods);

    /// <summary>The order of the clock, for sorting.</summary>
    internal static int ByStart(SleepDraft one, SleepDraft other) => one.Start.CompareTo(other.Start);

    /// <summary>Whether this draft knows more of a sleep than another one of the same time.</summary>
    internal bool IsBetterThan(SleepDraft other) => SourceWorth.BestFirst(sources[0], other.sources[0]) < 0;

    /// <summary>The sleep, with every moment told once by the best source that speaks of it.</summary>
    internal SleepEpisode Settle(TimesInBed timesInBed)
    {
        var whole = Periods is [{ IsNap: not null } or { Totals: not null }] ? Periods[0] : null;
        var inBed = timesInBed.Around(Start, End);
        var told =
            whole?.Totals?.InBed is { } sum ? sum
            : whole is not null || inBed.Start < Start || inBed.End > End ? inBed.Duration
            : (Duration?)null;
        var spans = Timeline.Lay(Claims());
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
            Zone = ZoneOfWaking(),
            Source = sources[0].Source,
            Spans = spans,
            InBed = inBed,
            InBedTold = whole?.Totals?.InBed,
            Metrics = DeviceMetrics.Of(spans, told, whole?.Totals),
            Note = Note(),
        };
    }

    /// <summary>Within a source a stage says more than "awake", and "awake" more than "asleep".</summary>
    private List<Claim> Claims()
    {
        var claims = new List<Claim>();
        for (var rank = 0; rank < sources.Count; rank++)
        {
            foreach (var period in sources[rank].Periods)
            {
                for (var i = 0; i < period.Spans.Count; i++)
                {
                    var span = period.Spans[i];
                    if (span.State != SleepState.InBed && span.Start < End && span.End > Start && span.End > span.Start)
                    {
                        claims.Add(new Claim(Clipped(span), 3 * rank + Doubt(span.State)));
                    }
                }
            }
        }

        return claims;
    }

    private StateSpan Clipped(StateSpan span) =>
        span.Start >= Start && span.End <= End
            ? span
            : new StateSpan(span.State, Instant.Max(span.Start, Start), Instant.Min(span.End, End));

    private static int Doubt(SleepState state) =>
        state.IsStage ? 0
        : state == SleepState.Awake ? 1
        : 2;

    private bool HasNotes()
    {
        foreach (var period in Periods)
        {
            if (period.Note is not null)
            {
                return true;
            }
        }

        return false;
    }

    private DateTimeZone ZoneOfWaking()
    {
        var last = Periods[0];
        foreach (var period in Periods)
        {
            last = period.End > last.End ? period : last;
        }

        return last.Zone;
    }

    private string? Note()
    {
        if (sources.Count == 1 && !HasNotes())
        {
            return null;
        }

        var notes = Periods.Select(period => period.Note).OfType<string>().Distinct(StringComparer.Ordinal);
        var others = sources.Skip(1).Select(source => $"{source.Source.Name} told of it too");
        return string.Join("; ", notes.Concat(others)) is { Length: > 0 } note ? note : null;
    }
}
