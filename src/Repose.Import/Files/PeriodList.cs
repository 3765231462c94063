using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Files;

/// <summary>Gathers the sleeps of an export, each once, in whatever order its files come.</summary>
internal sealed class PeriodList(Reading reading)
{
    /// <summary>Longer than anybody sleeps: two times that do not belong together.</summary>
    private static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>Sums are rounded to the minute, each by itself.</summary>
    private static readonly Duration Rounding = Duration.FromMinutes(3);

    private readonly Dictionary<string, SleepPeriod> periods = new(StringComparer.Ordinal);
    private long spans;

    public int Count => periods.Count;

    public IEnumerable<SleepPeriod> All => periods.Values;

    /// <summary>Takes a sleep, or notes why not.</summary>
    /// <param name="period">The sleep.</param>
    /// <param name="where">Where it stands, for a person to find it.</param>
    /// <param name="id">What the maker calls it; null where only its times tell it from others.</param>
    public void Add(SleepPeriod period, string where, string? id = null)
    {
        if (Trouble(period) is { } trouble)
        {
            LeaveOut(trouble, where);
            return;
        }

        var key = id ?? $"{period.Start.ToUnixTimeSeconds()} {period.End.ToUnixTimeSeconds()}";
        if (periods.TryGetValue(key, out var before))
        {
            LeaveOut(ImportText.ReadBefore, where);
            periods[key] = Better(before, period);
            return;
        }

        Bound(periods.Count + 1, period.Spans.Count);
        periods.Add(key, period);
    }

    /// <summary>Notes that something is not taken over.</summary>
    public void LeaveOut(string why, string where) => reading.LeftOut.Add(ImportText.Sleep, why, where);

    /// <summary>All of it, in the order of the clock.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="asksZone">Whether some of it names no zone; then it is said in which one it was read.</param>
    /// <param name="remarks">What else a person should know.</param>
    public Imported ToImported(string format, bool asksZone, params IEnumerable<string> remarks)
    {
        var all = periods.Values.ToList();
        all.Sort(SleepPeriod.ByStart);
        return new()
        {
            Format = format,
            Periods = all,
            LeftOut = reading.LeftOut.ToList(),
            AsksZone = asksZone,
            Remarks = [.. asksZone ? reading.ZoneRemark(format) : [], .. remarks],
        };
    }

    private static string? Trouble(SleepPeriod period)
    {
        var length = period.End - period.Start;
        var sum = (period.Totals?.Asleep ?? Duration.Zero) + (period.Totals?.Awake ?? Duration.Zero);
        return length <= Duration.Zero ? ImportText.EndsBefore
            : length > Longest ? ImportText.LongerThanDay
            : sum > length + Rounding ? ImportText.SumsTooLong
            : null;
    }

    private void Bound(int count, int more)
    {
        spans += more;
        if (count > reading.Limits.Records)
        {
            throw new UnreadableException(
                new TooLarge(reading.File, ImportText.FormatManyLogs(reading.Limits.Records))
            );
        }

        if (spans > reading.Limits.Spans)
        {
            throw new UnreadableException(
                new TooLarge(reading.File, ImportText.FormatManyChanges(reading.Limits.Spans))
            );
        }
    }

    /// <summary>Which of two tellings of one sleep to keep: the one that says more, whichever comes first.</summary>
    private static SleepPeriod Better(SleepPeriod one, SleepPeriod other)
    {
        var order = one.Spans.Count.CompareTo(other.Spans.Count);
        order = order != 0 ? order : (one.End - one.Start).CompareTo(other.End - other.Start);
        order = order != 0 ? order : Told(one).CompareTo(Told(other));
        order = order != 0 ? order : (one.IsNap is not null).CompareTo(other.IsNap is not null);
        order = order != 0 ? order : other.Start.CompareTo(one.Start);
        return order < 0 ? other : one;
    }

    private static Duration Told(SleepPeriod period) => period.Totals?.Asleep ?? Duration.Zero;
}
