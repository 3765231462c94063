using NodaTime;

namespace Repose.Sleep;

/// <summary>How much a source knows of one sleep: stages before none, a wearable before others, then the longer sleep.</summary>
internal sealed record SourceWorth(SleepSource Source, List<SleepPeriod> Periods)
{
    private readonly bool staged = Periods.Exists(TellsStages);
    private readonly bool worn = Source.Kind == SourceKind.Wearable;
    private readonly Duration asleep = Sum(Periods);

    /// <summary>The best source first; of equals, the first in the alphabet.</summary>
    internal static int BestFirst(SourceWorth one, SourceWorth other)
    {
        var worth = other.staged.CompareTo(one.staged);
        worth = worth != 0 ? worth : other.worn.CompareTo(one.worn);
        worth = worth != 0 ? worth : other.asleep.CompareTo(one.asleep);
        return worth != 0 ? worth : string.CompareOrdinal(one.Source.Name, other.Source.Name);
    }

    /// <summary>The sources of some periods, the best one first.</summary>
    internal static List<SourceWorth> Ranked(IReadOnlyList<SleepPeriod> periods)
    {
        var bySource = new Dictionary<SleepSource, List<SleepPeriod>>();
        SleepPeriod? last = null;
        List<SleepPeriod> told = [];
        foreach (var period in periods)
        {
            // Neighbours are mostly of one source, and often the very same object.
            if (!ReferenceEquals(period.Source, last?.Source) && !bySource.TryGetValue(period.Source, out told!))
            {
                bySource[period.Source] = told = [];
            }

            told.Add(period);
            last = period;
        }

        var ranked = new List<SourceWorth>();
        foreach (var (source, its) in bySource)
        {
            ranked.Add(new SourceWorth(source, its));
        }

        ranked.Sort(BestFirst);
        return ranked;
    }

    private static bool TellsStages(SleepPeriod period)
    {
        for (var i = 0; i < period.Spans.Count; i++)
        {
            if (period.Spans[i].State.IsStage)
            {
                return true;
            }
        }

        return false;
    }

    private static Duration Sum(List<SleepPeriod> periods)
    {
        var sum = Duration.Zero;
        foreach (var period in periods)
        {
            // Some sources tell their sums and nothing of the time between.
            sum += period.Spans.Count == 0 ? period.Totals?.Asleep ?? Duration.Zero : Duration.Zero;
            for (var i = 0; i < period.Spans.Count; i++)
            {
                var span = period.Spans[i];
                sum += span.State.IsSleep ? span.Length : Duration.Zero;
            }
        }

        return sum;
    }
}
