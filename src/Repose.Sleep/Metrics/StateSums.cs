using NodaTime;

namespace Repose.Sleep;

/// <summary>What the spans of one sleep add up to, in one walk.</summary>
internal sealed class StateSums
{
    private readonly Duration[] byState = new Duration[(int)SleepState.Rem + 1];

    /// <summary>The start of the first sleep; null if there is none.</summary>
    internal Instant? Onset { get; private set; }

    /// <summary>The end of the last sleep.</summary>
    internal Instant? LastSleep { get; private set; }

    /// <summary>All sleep.</summary>
    internal Duration Asleep { get; private set; }

    /// <summary>All spans, sleep or not.</summary>
    internal Duration Told { get; private set; }

    /// <summary>How often sleep was broken: every gap between two pieces of sleep is one awakening.</summary>
    internal int Awakenings { get; private set; }

    /// <param name="spans">Ordered and not overlapping.</param>
    internal static StateSums Of(IReadOnlyList<StateSpan> spans)
    {
        var sums = new StateSums();
        foreach (var span in spans)
        {
            sums.Add(span);
        }

        return sums;
    }

    /// <summary>The time in a stage; null if it was never told.</summary>
    internal Duration? Stage(SleepState stage) => byState[(int)stage] is var sum && sum > Duration.Zero ? sum : null;

    private void Add(StateSpan span)
    {
        byState[(int)span.State] += span.Length;
        Told += span.Length;
        if (!span.State.IsSleep)
        {
            return;
        }

        Awakenings += LastSleep is { } last && span.Start > last ? 1 : 0;
        Asleep += span.Length;
        Onset ??= span.Start;
        LastSleep = span.End;
    }
}
