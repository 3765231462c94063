using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>One stretch of sleep, from which every kind of export can be made.</summary>
/// <param name="Start">Its first moment.</param>
/// <param name="Zone">Where the sleeper was.</param>
/// <param name="Stages">What followed: a state and its minutes, one after the other.</param>
internal sealed record SleepNight(
    Instant Start,
    DateTimeZone Zone,
    IReadOnlyList<(SleepState State, int Minutes)> Stages
)
{
    public bool IsNap { get; init; }

    public Instant End => Start + Duration.FromMinutes(Stages.Sum(s => (long)s.Minutes));

    /// <summary>The stages with their moments.</summary>
    public IEnumerable<StateSpan> Spans()
    {
        var at = Start;
        foreach (var (state, minutes) in Stages)
        {
            var next = at + Duration.FromMinutes((long)minutes);
            yield return new(state, at, next);
            at = next;
        }
    }

    public int Minutes(params SleepState[] states) => Stages.Where(s => states.Contains(s.State)).Sum(s => s.Minutes);
}
