using NodaTime;

namespace Repose.Sleep;

/// <summary>What an actigraph counted: movement in epochs of one length, one after the other.</summary>
/// <param name="Start">The beginning of the first epoch.</param>
/// <param name="Epoch">How long an epoch is.</param>
/// <param name="Counts">The counts of each epoch, 0 or more.</param>
public sealed record ActivityRecord(Instant Start, Duration Epoch, IReadOnlyList<double> Counts)
{
    /// <summary>The same counts in epochs of a minute, which the methods of scoring were made for.</summary>
    /// <remarks>Shorter epochs are added up. A last minute that is not whole is left away.</remarks>
    /// <exception cref="ArgumentException">A minute is no whole number of epochs.</exception>
    public ActivityRecord InMinutes()
    {
        var seconds = Epoch.TotalSeconds;
        if (seconds is < 1 or > 60 || 60 % seconds != 0)
        {
            throw new ArgumentException($"A minute is no whole number of epochs of {seconds} seconds.");
        }

        var each = (int)(60 / seconds);
        return each == 1
            ? this
            : new(
                Start,
                Duration.FromMinutes(1),
                [.. Enumerable.Range(0, Counts.Count / each).Select(minute => Sum(minute * each, each))]
            );
    }

    private double Sum(int from, int count)
    {
        var sum = 0.0;
        for (var at = from; at < from + count; at++)
        {
            sum += Counts[at];
        }

        return sum;
    }
}
