using NodaTime;

namespace Repose.Sleep;

/// <summary>Gathers periods into drafts of sleeps, by the gap rule.</summary>
internal static class SleepDrafts
{
    /// <summary>Drafts ordered by start that do not overlap.</summary>
    internal static List<SleepDraft> Of(IReadOnlyList<SleepPeriod> told)
    {
        var whole = told.Where(IsWhole).Select(period => new SleepDraft([period], period.Start, period.End));
        var pieces = told.Where(period => !IsWhole(period)).ToList();
        return WithoutOverlap([.. whole.Concat(Chained(pieces)).OrderBy(draft => draft.Start)]);
    }

    /// <summary>A source that names the kind of a period, or sums it up, has told a whole sleep.</summary>
    private static bool IsWhole(SleepPeriod period) => period.IsNap is not null || period.Totals is not null;

    private static List<SleepDraft> Chained(List<SleepPeriod> pieces)
    {
        var asleep = pieces
            .SelectMany(period => period.Spans)
            .Where(span => span.State.IsSleep)
            .OrderBy(span => span.Start);
        var chains = new List<(Instant Start, Instant End)>();
        foreach (var span in asleep)
        {
            if (chains.Count > 0 && span.Start - chains[^1].End <= EpisodeRules.JoinedGap)
            {
                chains[^1] = (chains[^1].Start, Instant.Max(chains[^1].End, span.End));
            }
            else
            {
                chains.Add((span.Start, span.End));
            }
        }

        return Filled(chains, pieces);
    }

    /// <summary>Gives each chain the pieces that touch it: one walk over both, as both are ordered by start.</summary>
    private static List<SleepDraft> Filled(List<(Instant Start, Instant End)> chains, List<SleepPeriod> pieces)
    {
        var drafts = new List<SleepDraft>(chains.Count);
        var first = 0;
        foreach (var (start, end) in chains)
        {
            while (first < pieces.Count && pieces[first].Start < start && pieces[first].End <= start)
            {
                first++;
            }

            var touching = new List<SleepPeriod>();
            for (var i = first; i < pieces.Count && pieces[i].Start < end; i++)
            {
                if (pieces[i].End > start && pieces[i].Spans.Any(span => span.State != SleepState.InBed))
                {
                    touching.Add(pieces[i]);
                }
            }

            drafts.Add(new SleepDraft(touching, start, end));
        }

        return drafts;
    }

    /// <summary>Where two sources tell of the same sleep, the better one stays: stages, then a wearable, then length.</summary>
    private static List<SleepDraft> WithoutOverlap(List<SleepDraft> drafts)
    {
        var kept = new List<SleepDraft>();
        foreach (var draft in drafts)
        {
            if (kept.Count == 0 || draft.Start >= kept[^1].End)
            {
                kept.Add(draft);
            }
            else if (draft.IsBetterThan(kept[^1]))
            {
                kept[^1] = draft;
            }
        }

        return kept;
    }
}
