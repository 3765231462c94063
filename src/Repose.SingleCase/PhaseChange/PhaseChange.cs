namespace Repose.SingleCase;

/// <summary>Is the outcome different during the course, or after it, than in the baseline?</summary>
/// <remarks>
/// A before-and-after comparison: the time of year, expectation, and regression to the mean are not excluded.
/// </remarks>
public static class PhaseChange
{
    /// <summary>
    /// The change from baseline to another phase, from a regression with AR(1) errors on calendar days. The estimate
    /// alone; <see cref="Answer"/> adds whether it may be believed.
    /// </summary>
    /// <param name="series">The outcome, day by day.</param>
    /// <param name="phases">Which days belong to which phase.</param>
    /// <param name="contrast">The phase that is compared with the baseline: course or follow-up.</param>
    /// <param name="covariates">Names of daily covariates to adjust for.</param>
    /// <exception cref="ArgumentException">The contrast is the baseline, or a covariate is named
    /// twice or known to no day.</exception>
    public static SerialFit Estimate(
        DailySeries series,
        Phases phases,
        Phase contrast = Phase.Course,
        IReadOnlyList<string>? covariates = null
    )
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(phases);
        covariates ??= [];
        RefuseNonsense(contrast, covariates);
        Refusals.Covariates(series, covariates);
        using var data = PhaseModel.Of(series, phases, contrast, covariates);
        return Estimate(data, PhaseModel.TraceOf(series, phases, contrast, covariates));
    }

    /// <summary>The change from baseline with its verdict, gates, cautions and trace.</summary>
    /// <remarks>
    /// A claim must survive leaving out any one day, a straight trend over the days, the model in which the effect grows
    /// with the treatments received so far when treatment days are known and that model is the likelier, and, when asked,
    /// the log scale.
    /// A check is passed at a lower bar than a claim is made: without any one day the direction needs 0.95 and the
    /// amount 0.80; with the trend, which costs much precision, 0.80 and 0.50, unless the slope itself is clear (its
    /// interval of 0.95 excludes zero), when the model with the trend must carry the whole claim; with gradual change
    /// likewise, its being clear meaning 3 to 1; on the log scale the
    /// direction 0.90. When only the amount fails, the verdict falls back to <see cref="Verdict.ProbablyHelped"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The contrast is the baseline, the smallest gain that matters is not above 0, a covariate is named twice or known
    /// to no day, or a value of -1 or less is to be checked on the log scale.
    /// </exception>
    public static PhaseChangeAnswer Answer(PhaseChangeQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        RefuseNonsense(question.Contrast, question.Covariates);
        Refusals.Mid(question.Mid);
        Refusals.Covariates(question.Series, question.Covariates);
        Refusals.LogScale(question.Series, question.CheckLogScale);
        return PhaseChangeAnswering.Answer(question);
    }

    internal static SerialFit Estimate(ModelData data, Trace trace)
    {
        var effect = data.Effect;
        if (!effect.Contains(1.0))
        {
            return SerialRegression.Cannot(data, trace, NotEstimableReason.EmptyPhase, data.Names[^1]);
        }

        var other = Array.FindIndex(data.Names, name => name is "course" or "follow-up");
        var isEmpty = true;
        for (var i = 0; i < effect.Length && isEmpty; i++)
        {
            isEmpty = effect[i] != 0 || data.Column(other)[i] != 0;
        }

        return !isEmpty
            ? SerialRegression.Fit(data, trace)
            : SerialRegression.Cannot(data, trace, NotEstimableReason.EmptyPhase, PhaseModel.Name(Phase.Baseline));
    }

    private static void RefuseNonsense(Phase contrast, IReadOnlyList<string> covariates)
    {
        if (covariates.FirstOrDefault(name => name is "course" or "follow-up") is { } taken)
        {
            throw new ArgumentException($"'{taken}' is the name of a phase, not of a covariate.", nameof(covariates));
        }

        if (contrast == Phase.Baseline)
        {
            throw new ArgumentException("The baseline is compared with the course or the follow-up.", nameof(contrast));
        }
    }
}
