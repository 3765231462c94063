namespace Repose.Sleep;

/// <summary>Takes back sleep that is too short between long stretches of wake to be believed.</summary>
/// <remarks>
/// Webster, Kripke, Messin, Mullaney and Wyborney 1982, Sleep 5(4):389-399, doi:10.1093/sleep/5.4.389. After 4, 10 and 15
/// minutes awake the next 1, 3 and 4 minutes of sleep become wake; then sleep of at most 6 minutes between at least 10 of wake
/// on both sides, and of at most 10 minutes between at least 20, becomes wake. The first three look at the scores as they
/// were; each of the last two at what the rules before it left.
/// </remarks>
public static class WebsterRules
{
    private static readonly (int Awake, int Asleep)[] AfterWake = [(4, 1), (10, 3), (15, 4)];
    private static readonly (int Asleep, int Awake)[] BetweenWake = [(6, 10), (10, 20)];

    /// <summary>The scores with both kinds of rule applied.</summary>
    /// <param name="asleep">Whether each minute is sleep.</param>
    public static bool[] Rescore(IReadOnlyList<bool> asleep)
    {
        ArgumentNullException.ThrowIfNull(asleep);
        bool[] scores = [.. asleep];
        TakeBackAfterWake(scores);
        foreach (var (sleep, awake) in BetweenWake)
        {
            TakeBackBetween(scores, sleep, awake);
        }

        return scores;
    }

    private static void TakeBackAfterWake(bool[] scores)
    {
        var runs = MinuteRun.Of(scores);
        foreach (var (before, run) in runs.Zip(runs.Skip(1)).Where(two => two.Second.Asleep))
        {
            var minutes = AfterWake
                .Where(rule => before.Length >= rule.Awake)
                .Select(rule => rule.Asleep)
                .DefaultIfEmpty()
                .Max();
            scores.AsSpan(run.From, Math.Min(minutes, run.Length)).Clear();
        }
    }

    private static void TakeBackBetween(bool[] scores, int sleep, int awake)
    {
        var runs = MinuteRun.Of(scores);
        for (var at = 1; at < runs.Count - 1; at++)
        {
            var (before, run, after) = (runs[at - 1], runs[at], runs[at + 1]);
            if (run.Asleep && run.Length <= sleep && before.Length >= awake && after.Length >= awake)
            {
                scores.AsSpan(run.From, run.Length).Clear();
            }
        }
    }
}
