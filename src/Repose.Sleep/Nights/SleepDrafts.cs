namespace Repose.Sleep;

/// <summary>Gathers periods into drafts of sleeps, by the gap rule.</summary>
internal static class SleepDrafts
{
    /// <summary>Drafts ordered by start that do not overlap.</summary>
    /// <param name="told">Ordered by start.</param>
    internal static List<SleepDraft> Of(List<SleepPeriod> told)
    {
        var drafts = Chained(told.FindAll(period => !IsWhole(period)));
        foreach (var period in told.FindAll(IsWhole))
        {
            drafts.Add(new SleepDraft([period], period.Start, period.End));
        }

        drafts.Sort(SleepDraft.ByStart);
        return WithoutOverlap(drafts);
    }

    /// <summary>A source that names the kind of a period, or sums it up, has told a whole sleep.</summary>
    private static bool IsWhole(SleepPeriod period) => period.IsNap is not null || period.Totals is not null;

    private static List<SleepDraft> Chained(List<SleepPeriod> pieces)
    {
        var asleep = new List<Stretch>();
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Spans.Count; i++)
            {
                var span = piece.Spans[i];
                if (span.State.IsSleep)
                {
                    Stretch.Add(asleep, span.Start, span.End, EpisodeRules.JoinedGap);
                }
            }
        }

        return Filled(Stretch.Joined(asleep, EpisodeRules.JoinedGap), pieces);
    }

    /// <summary>Gives each chain the pieces that touch it: one walk over both, as both are ordered by start.</summary>
    private static List<SleepDraft> Filled(List<Stretch> chains, List<SleepPeriod> pieces)
    {
        var drafts = new List<SleepDraft>(chains.Count);
        var first = 0;
        foreach (var chain in chains)
        {
            while (first < pieces.Count && pieces[first].Start < chain.Start && pieces[first].End <= chain.Start)
            {
                first++;
            }

            var touching = new List<SleepPeriod>();
            for (var i = first; i < pieces.Count && pieces[i].Start < chain.End; i++)
            {
                if (pieces[i].End > chain.Start && SaysMoreThanInBed(pieces[i]))
                {
                    touching.Add(pieces[i]);
                }
            }

            drafts.Add(new SleepDraft(touching, chain.Start, chain.End));
        }

        return drafts;
    }

    private static bool SaysMoreThanInBed(SleepPeriod piece)
    {
        for (var i = 0; i < piece.Spans.Count; i++)
        {
            if (piece.Spans[i].State != SleepState.InBed)
            {
                return true;
            }
        }

        return false;
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
