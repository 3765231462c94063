namespace Repose.SingleCase;

/// <summary>How the start of a course is drawn by lot: every day from the first to the last is equally likely.</summary>
/// <remarks>The number of possible days bounds what one client can show: with k days no p value is below 1 / k.</remarks>
public sealed record StartDesign
{
    private StartDesign(int firstStart, int lastStart) => (FirstStart, LastStart) = (firstStart, lastStart);

    /// <summary>The first day on which the course could have started.</summary>
    public int FirstStart { get; }

    /// <summary>The last one, which counts.</summary>
    public int LastStart { get; }

    /// <summary>How many days are possible, 1 or more.</summary>
    public int Count => LastStart - FirstStart + 1;

    /// <summary>States a design.</summary>
    /// <exception cref="ArgumentException">The last day comes before the first, or there are more than 10,000.</exception>
    public static StartDesign Of(int firstStart, int lastStart) =>
        lastStart < firstStart
            ? throw new ArgumentException($"Day {lastStart} comes before day {firstStart}.", nameof(lastStart))
        : (long)lastStart - firstStart >= 10_000
            ? throw new ArgumentException("A start is drawn from at most 10,000 days.", nameof(lastStart))
        : new(firstStart, lastStart);

    /// <summary>Draws the start. The same seed always draws the same.</summary>
    public DrawnStart Draw(ulong seed) => new(this, FirstStart + new ReproducibleRandom(seed).NextBelow(Count), seed);

    /// <summary>Takes up a start that was drawn before, or elsewhere.</summary>
    /// <remarks>An inadmissible day is taken too: a test of it is refused later, with that reason.</remarks>
    public DrawnStart Recall(int day) => new(this, day, null);
}
