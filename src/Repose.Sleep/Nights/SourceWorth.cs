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
        foreach (var period in periods)
        {
            if (!bySource.TryGetValue(period.Source, out var told))
            {
                bySource[period.Source] = told = [];
            }

            told.Add(period);
        }

        var ranked = new List<SourceWorth>();
        foreach (var (source, told) in bySource)
        {
            ranked.Add(new SourceWorth(source, told));
        }

        ranked.Sort(BestFirst);
        return ranked;
    }

    private static bool TellsStages(SleepPeriod period)
    {
        foreach (var span in period.Spans)
        {
            if (span.State.IsStage)
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
            foreach (var span in period.Spans)
            {
                sum += span.State.IsSleep ? span.Length : Duration.Zero;
            }
        }

        return sum;
    }
}
