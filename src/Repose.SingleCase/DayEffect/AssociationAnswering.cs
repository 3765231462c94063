namespace Repose.SingleCase;

/// <summary>Puts fit, gates and checks together for days that were chosen, not drawn.</summary>
internal static class AssociationAnswering
{
    public static DayEffectAnswer Answer(
        DayEffectQuestion question,
        IReadOnlyList<DayRange> blocks,
        IReadOnlySet<int> treatmentDays
    )
    {
        var fit = DayEffect.Associate(question.Series, blocks, treatmentDays, question.Covariates);
        using var data = BlockModel.Of(question.Series, blocks, treatmentDays, question.Covariates);
        var compared = blocks.SelectMany(block => Enumerable.Range(block.Start, block.Length)).ToHashSet();
        var days = PhaseSummary.Of(question.Series, compared, Phase.Course, question.Covariates);
        List<Gate> gates =
        [
            .. question.OutsideGates,
            .. DayGates.Of(days),
            .. ModelGates.Of(data, fit, BlockModel.IsBlock),
        ];
        List<Caution> cautions = [.. DayGates.Cautions(question, compared, treatmentDays)];
        var verdict = Verdict.CannotTellYet;
        if (gates.Count == 0)
        {
            var settled = Robustness.Settle(
                new PosteriorEvidence(fit.Posterior!, question.Direction),
                question.Mid,
                ModelChecks.Of(data, question.Direction, trend: false, question.CheckLogScale)
            );
            verdict = settled.Verdict;
            gates.AddRange(settled.Gate is { } gate ? [gate] : []);
            cautions.AddRange(settled.Caution is { } caution ? [caution] : []);
        }

        var gain = fit.Posterior is { } posterior ? Gain.From(posterior, question.Direction, question.Mid) : null;
        return new()
        {
            Verdict = verdict,
            Strength = Strength.Association,
            Gates = gates,
            Cautions = cautions,
            Gain = gain,
            WouldSettle =
                Settling.IsOfUse(verdict, gates) && fit.Status == FitStatus.Ok
                    ? Settling.OfBlocks(gain!.Estimate, fit.Posterior!.Interval, days.UsableDays, question.Mid)
                    : null,
            Trace = fit.Trace with
            {
                Question = Canonical.Text(
                    question.Direction,
                    question.Mid,
                    question.Covariates,
                    question.CheckLogScale
                ),
            },
            Test = null,
            AsTreated = fit,
            Days = days,
        };
    }
}
