using NodaTime;

namespace Repose.Sleep;

/// <summary>A state that lasted from <see cref="Start"/> (included) to <see cref="End"/> (excluded).</summary>
public sealed record StateSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The span ends before it starts.</exception>
    public StateSpan(SleepState state, Instant start, Instant end)
    {
        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, $"The span ends before it starts, at {start}.");
        }

        State = state;
        Start = start;
        End = end;
    }

    /// <summary>What was said of this time.</summary>
    public SleepState State { get; }

    /// <summary>The first moment of the span.</summary>
    public Instant Start { get; }

    /// <summary>The first moment after the span.</summary>
    public Instant End { get; }

    /// <summary>How long the span lasted.</summary>
    public Duration Length => End - Start;
}
