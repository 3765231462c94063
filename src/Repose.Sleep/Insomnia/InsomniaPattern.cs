using NodaTime;

namespace Repose.Sleep;

/// <summary>How many nights look like those that insomnia research counts. A count, never a diagnosis.</summary>
/// <remarks>
/// A night counts if SOL or WASO is 31 minutes or more; research asks for three such nights a week (Lichstein et al.
/// 2003, doi:10.1016/S0005-7967(02)00023-2). Nights of less than six hours in bed are set aside: they are short by
/// choice or by duty, which is not insomnia (this threshold is ours).
/// </remarks>
/// <param name="Nights">Nights that show the pattern: the "x" of "x of y".</param>
/// <param name="Known">Nights of which SOL or WASO is known and that gave enough time to sleep: the "y".</param>
/// <param name="SetAside">Nights left out because less than six hours were spent in bed.</param>
/// <param name="KnowsOnset">Whether any night told its SOL; devices often do not.</param>
public sealed record InsomniaPattern(int Nights, int Known, int SetAside, bool KnowsOnset)
{
    /// <summary>The least SOL or WASO that counts.</summary>
    public static readonly Duration Threshold = Duration.FromMinutes(31);

    /// <summary>The least time in bed for a night to be judged.</summary>
    public static readonly Duration LeastOpportunity = Duration.FromHours(6);

    /// <summary>Whether research thresholds are reached: on average three such nights a week, over two weeks or more.</summary>
    public bool ReachesResearchThreshold => Known >= 10 && 7 * Nights >= 3 * Known;

    /// <summary>The pattern over some nights.</summary>
    public static InsomniaPattern Of(IEnumerable<Night> nights)
    {
        var known = nights
            .Select(night => night.Metrics)
            .OfType<SleepMetrics>()
            .Where(night => night.SleepOnsetLatency is not null || night.WakeAfterSleepOnset is not null)
            .ToList();
        var judged = known.Where(night => !(night.TimeInBed < LeastOpportunity)).ToList();
        return new InsomniaPattern(
            judged.Count(Shows),
            judged.Count,
            known.Count - judged.Count,
            judged.Exists(night => night.SleepOnsetLatency is not null)
        );
    }

    private static bool Shows(SleepMetrics night) =>
        night.SleepOnsetLatency >= Threshold || night.WakeAfterSleepOnset >= Threshold;
}
