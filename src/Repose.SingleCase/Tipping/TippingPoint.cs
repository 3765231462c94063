namespace Repose.SingleCase;

/// <summary>How bad the days that are missing from a phase would have to be for a claim to be lost.</summary>
/// <remarks>
/// Nothing is imputed in any answer: this asks what it would take. All missing days of the phase are given the same
/// value, which is moved from the mean of its recorded days against the claim until the claim no longer holds. A reader
/// who knows the person can judge whether nights as bad as that are likely to be the ones that were not recorded.
/// </remarks>
/// <param name="Status">Whether there is such a value.</param>
/// <param name="Claim">The claim that it would undo.</param>
/// <param name="MissingDays">Days of the phase without a usable value.</param>
/// <param name="RecordedMean">The mean of its recorded days; null when there are none.</param>
/// <param name="Value">
/// The value that undoes the claim, in the unit of the outcome; null unless the status is
/// <see cref="TippingStatus.Tips"/>.
/// </param>
public sealed record TippingPoint(
    TippingStatus Status,
    Verdict Claim,
    int MissingDays,
    double? RecordedMean,
    double? Value
)
{
    /// <summary>The value less the recorded mean: how much worse, or better; null when there is no value.</summary>
    public double? Shift => Value - RecordedMean;

    /// <summary>
    /// For a change of phase, with the model, the posterior and the full bar of the answer, its checks of robustness
    /// aside.
    /// </summary>
    /// <param name="question">The question that was answered; covariates of missing days count as their mean.</param>
    /// <param name="claim">The verdict of the answer.</param>
    public static TippingPoint Of(PhaseChangeQuestion question, Verdict claim)
    {
        ArgumentNullException.ThrowIfNull(question);
        Refusals.Mid(question.Mid);
        return TippingSearch.OfPhases(question, claim);
    }

    /// <summary>
    /// For plain means: the value of the missing days at which the phase's mean, all days counted, is no better than the
    /// baseline's by the smallest gain asked for. Simple enough to be checked by hand.
    /// </summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="phase">The phase with missing days.</param>
    /// <param name="direction">Which way the outcome improves.</param>
    /// <param name="gain">The gain that is to be lost: 0 for any, or the smallest that matters.</param>
    public static TippingPoint OfMeans(PhaseSummary baseline, PhaseSummary phase, Direction direction, double gain = 0)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentOutOfRangeException.ThrowIfNegative(gain);
        var missing = phase.PossibleDays - phase.UsableDays;
        var claim = gain > 0 ? Verdict.HelpedByAnAmountThatMatters : Verdict.ProbablyHelped;
        var sign = direction == Direction.LowerIsBetter ? -1 : 1;
        if (baseline.Mean is not { } before || phase.Mean is not { } after || sign * (after - before) <= gain)
        {
            return new(TippingStatus.NoClaim, claim, missing, phase.Mean, null);
        }

        if (missing == 0)
        {
            return new(TippingStatus.NothingMissing, claim, 0, after, null);
        }

        var needed = before + (sign * gain);
        var value = ((needed * phase.PossibleDays) - (after * phase.UsableDays)) / missing;
        return new(TippingStatus.Tips, claim, missing, after, value);
    }
}
