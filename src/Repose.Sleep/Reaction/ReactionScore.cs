namespace Repose.Sleep;

/// <summary>What a reaction test comes to. Only good for being compared with the same person on the same device.</summary>
/// <param name="Answers">Signals that were answered, or that nobody answered; false starts are not among them.</param>
/// <param name="FalseStarts">Presses before the signal, or within <see cref="ReactionRules.TooSoon"/> of it.</param>
/// <param name="Lapses">Answers of <see cref="ReactionRules.Lapse"/> or more, and signals that nobody answered.</param>
/// <param name="MeanSpeed">
/// The mean of 1/RT over the answers, per second: the higher, the faster. Null without an answer. A signal that nobody
/// answered counts with the time after which it was taken away (ours), so that sleeping through it is not better than a
/// slow answer.
/// </param>
/// <param name="MedianTime">The middle of the answers' times, in milliseconds; null without an answer.</param>
public sealed record ReactionScore(int Answers, int FalseStarts, int Lapses, double? MeanSpeed, double? MedianTime)
{
    /// <summary>The score of the trials of one test, in any order.</summary>
    public static ReactionScore Of(IReadOnlyCollection<ReactionTrial> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        var times = trials.Where(trial => !trial.IsFalseStart).Select(trial => trial.Time!.Value).ToList();
        return new(
            times.Count,
            trials.Count - times.Count,
            trials.Count(trial => trial.IsLapse),
            times.Count == 0 ? null : times.Average(time => 1000 / time),
            Spread.Of([.. times])?.Median
        );
    }
}
