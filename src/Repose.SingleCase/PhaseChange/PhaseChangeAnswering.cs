namespace Repose.SingleCase;

/// <summary>Puts estimate, gates and checks together.</summary>
internal static class PhaseChangeAnswering
{
    public static PhaseChangeAnswer Answer(PhaseChangeQuestion question)
    {
        using var data = PhaseModel.Of(question.Series, question.Phases, question.Contrast, question.Covariates);
        var fit = PhaseChange.Estimate(
            data,
            PhaseModel.TraceOf(question.Series, question.Phases, question.Contrast, question.Covariates)
        );
        var phases = Summaries(question);
        var gates = PhaseGates.Of(question, phases, data, fit).ToList();
        var cautions = PhaseGates.Cautions(question, phases).ToList();
        var verdict = Verdict.CannotTellYet;
        if (gates.Count == 0)
        {
            using var dose = DoseModel.Of(data, question.Phases, question.TreatmentDays);
            var settled = Robustness.Settle(
                new PosteriorEvidence(fit.Posterior!, question.Direction),
                question.Mid,
                ModelChecks.Of(data, question.Direction, trend: true, question.CheckLogScale, dose)
            );
            verdict = settled.Verdict;
            gates.AddRange(settled.Gate is { } gate ? [gate] : []);
            cautions.AddRange(settled.Caution is { } caution ? [caution] : []);
        }

        return new()
        {
            Verdict = verdict,
            Strength = Strength.BeforeAfter,
            Gates = gates,
            Cautions = cautions,
            Gain = fit.Posterior is { } posterior ? Gain.From(posterior, question.Direction, question.Mid) : null,
            WouldSettle = Settling.IsOfUse(verdict, gates) ? Settle(question, phases, gates, fit) : null,
            Trace = fit.Trace with
            {
                Question =
                    $"{question.Contrast} against baseline; "
                    + Canonical.Text(question.Direction, question.Mid, question.Covariates, question.CheckLogScale),
            },
            Contrast = question.Contrast,
            Fit = fit,
            Phases = phases,
        };
    }

    private static IReadOnlyList<PhaseSummary> Summaries(PhaseChangeQuestion question) =>
        [
            .. new[] { Phase.Baseline, Phase.Course, Phase.FollowUp }
                .Where(phase => phase != Phase.FollowUp || question.Phases.FollowUp is not null)
                .Select(phase =>
                    PhaseSummary.Of(question.Series, [.. Days(question.Phases.Days(phase))], phase, question.Covariates)
                ),
        ];

    private static IEnumerable<int> Days(DayRange range) => Enumerable.Range(range.Start, range.Length);

    private static WouldSettle? Settle(
        PhaseChangeQuestion question,
        IReadOnlyList<PhaseSummary> phases,
        IReadOnlyList<Gate> gates,
        SerialFit fit
    ) =>
        fit is { Status: FitStatus.Ok, Posterior: { } posterior, PhiMean: { } phi }
            ? Settling.OfPhases(
                posterior,
                phi,
                phases[0],
                phases.Single(phase => phase.Phase == question.Contrast),
                gates,
                question.Mid,
                question.Direction
            )
            : null;
}
