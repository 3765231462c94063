namespace Repose.Sleep;

/// <summary>A person's own tests, and which of them can be compared with each other.</summary>
/// <remarks>
/// The first <see cref="ReactionRules.FirstOnes"/> are set aside, because people get quicker while they get used to a
/// test. Of the others, those on the device of the newest one are compared. Nobody is compared with anybody else: a
/// browser's delay is larger and less steady than a comparison of people allows (5 ms, with a spread of 10 ms; Basner et
/// al. 2021, Sleep, PMC8240655).
/// </remarks>
public sealed class ReactionTrend
{
    /// <summary>How many tests that can be compared are needed before anything is said of them.</summary>
    public const int Enough = 5;

    private ReactionTrend(IReadOnlyList<ReactionRun> all)
    {
        All = all;
        var counted = all.Skip(ReactionRules.FirstOnes).ToList();
        Compared =
            counted.Count == 0
                ? []
                : [.. counted.Where(run => run.Device.Equals(counted[^1].Device, StringComparison.Ordinal))];
        Usual = Compared.Count < Enough ? null : Spread.Of([.. Compared.Select(run => run.Score.MeanSpeed)])?.Median;
    }

    /// <summary>Every test, the first first.</summary>
    public IReadOnlyList<ReactionRun> All { get; }

    /// <summary>Those that can be compared.</summary>
    public IReadOnlyList<ReactionRun> Compared { get; }

    /// <summary>The middle of the mean speeds of those, per second; null while they are too few.</summary>
    public double? Usual { get; }

    /// <summary>Whether a test is one of the first, which are for getting used to it.</summary>
    public bool IsForGettingUsed(ReactionRun run) => All.Take(ReactionRules.FirstOnes).Contains(run);

    /// <summary>The tests of one person, in any order.</summary>
    public static ReactionTrend Of(IEnumerable<ReactionRun> runs) => new([.. runs.OrderBy(run => run.At)]);
}
