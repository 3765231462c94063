namespace Repose.SingleCase;

/// <summary>Is the outcome that follows a treatment day different from that of other days of the same week?</summary>
/// <remarks>
/// The value of a day is the one that the day's treatment could have changed; which one that is, the caller decides.
/// It is assumed that a treatment changes the value of its own day only.
/// </remarks>
public static class DayEffect
{
    /// <summary>The exact test when the days were drawn by lot: the comparison is causal.</summary>
    /// <param name="series">The outcome, day by day; only eligible days of the design are used.</param>
    /// <param name="schedule">The days as drawn, whatever was moved later.</param>
    /// <param name="covariates">Names of daily covariates to adjust for; they are not drawn again.</param>
    /// <param name="seed">
    /// The seed of the 9,999 draws that stand for all schedules when there are more than 200,000.
    /// </param>
    public static RandomisationTest TestByLot(
        DailySeries series,
        DrawnSchedule schedule,
        IReadOnlyList<string>? covariates = null,
        ulong seed = 1
    )
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(schedule);
        covariates ??= [];
        Refusals.Covariates(series, covariates);
        var trace = Trace.Of(series, Canonical.Text(schedule), Canonical.Covariates(covariates), seed);
        using LotSchedules schedules = new(schedule, seed);
        return LotTest.Run(LotData.Of(series, schedule.Design, covariates), schedules, trace);
    }

    /// <summary>The same contrast when the days were chosen, not drawn: an association, not an effect.</summary>
    /// <param name="series">The outcome, day by day; only days inside the blocks are used.</param>
    /// <param name="blocks">The weeks, or other blocks, within which days are compared.</param>
    /// <param name="treatmentDays">The days with a treatment.</param>
    /// <param name="covariates">Names of daily covariates to adjust for.</param>
    /// <exception cref="ArgumentException">Blocks overlap, or no day knows a covariate.</exception>
    public static SerialFit Associate(
        DailySeries series,
        IReadOnlyList<DayRange> blocks,
        IReadOnlySet<int> treatmentDays,
        IReadOnlyList<string>? covariates = null
    )
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(treatmentDays);
        covariates ??= [];
        Refusals.Covariates(series, covariates);
        RefuseOverlaps(blocks);
        using var data = BlockModel.Of(series, blocks, treatmentDays, covariates);
        return BlockModel.Fit(
            data,
            Trace.Of(series, Canonical.Text(blocks, treatmentDays), Canonical.Covariates(covariates))
        );
    }

    /// <summary>The answer for days that were drawn by lot.</summary>
    /// <remarks>
    /// The verdict reads the inverted intervals: 0.80 for an amount that matters, 0.95 for the direction, 0.90 for
    /// little or no difference. A claim must survive leaving out any one day at 0.60 and 0.90 instead, and its
    /// direction, when asked, on the log scale at 0.80. The days are analysed as drawn; when more than a fifth were
    /// moved, the label of the lot is withdrawn.
    /// </remarks>
    /// <param name="question">The question.</param>
    /// <param name="schedule">The days as drawn.</param>
    /// <param name="treatmentDays">The days on which treatments took place; null when all did as drawn.</param>
    /// <exception cref="ArgumentException">
    /// The smallest gain that matters is not above 0, no day knows a covariate, or a value of -1 or less is to be
    /// checked on the log scale.
    /// </exception>
    public static DayEffectAnswer AnswerByLot(
        DayEffectQuestion question,
        DrawnSchedule schedule,
        IReadOnlySet<int>? treatmentDays = null
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(schedule);
        RefuseNonsense(question);
        return LotAnswering.Answer(question, schedule, treatmentDays ?? schedule.Days.ToHashSet());
    }

    /// <summary>The answer for days that were chosen, not drawn: an association.</summary>
    /// <param name="question">The question.</param>
    /// <param name="blocks">The weeks, or other blocks, within which days are compared.</param>
    /// <param name="treatmentDays">The days with a treatment.</param>
    /// <exception cref="ArgumentException">
    /// Blocks overlap, the smallest gain that matters is not above 0, no day knows a covariate, or a value of -1 or
    /// less is to be checked on the log scale.
    /// </exception>
    public static DayEffectAnswer AnswerByAssociation(
        DayEffectQuestion question,
        IReadOnlyList<DayRange> blocks,
        IReadOnlySet<int> treatmentDays
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(treatmentDays);
        RefuseNonsense(question);
        return AssociationAnswering.Answer(question, blocks, treatmentDays);
    }

    private static void RefuseNonsense(DayEffectQuestion question)
    {
        Refusals.Mid(question.Mid);
        Refusals.Covariates(question.Series, question.Covariates);
        Refusals.LogScale(question.Series, question.CheckLogScale);
    }

    private static void RefuseOverlaps(IReadOnlyList<DayRange> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (blocks[i].Overlaps(blocks[j]))
                {
                    throw new ArgumentException($"Blocks {blocks[j]} and {blocks[i]} share days.", nameof(blocks));
                }
            }
        }
    }
}
