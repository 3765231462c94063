namespace Repose.SingleCase;

/// <summary>Puts test, gates and checks together for days that were drawn.</summary>
internal static class LotAnswering
{
    public static DayEffectAnswer Answer(
        DayEffectQuestion question,
        DrawnSchedule schedule,
        IReadOnlySet<int> treatmentDays
    )
    {
        var data = LotData.Of(question.Series, schedule.Design, question.Covariates);
        using LotSchedules schedules = new(schedule, question.Seed);
        var trace = Trace.Of(
            question.Series,
            Canonical.Text(schedule),
            Canonical.Covariates(question.Covariates),
            question.Seed
        );
        var test = LotTest.Run(data, schedules, trace);
        var moved = schedule.Days.Count(day => !treatmentDays.Contains(day));
        var days = Days(question, schedule.Design);
        List<Gate> gates = [.. question.OutsideGates, .. GatesOf(days, schedule, test, moved)];
        List<Caution> cautions = [.. CautionsOf(question, schedule, moved)];
        var verdict = Verdict.CannotTellYet;
        if (gates.Count == 0)
        {
            using LotWithoutDays? without = data.Covariates.Length == 0 ? new(data, schedules) : null;
            var settled = Robustness.Settle(
                new LotEvidence(test, question.Direction),
                question.Mid,
                ChecksOf(data, question, without, some => LotTest.Run(some, schedules, trace))
            );
            verdict = settled.Verdict;
            gates.AddRange(settled.Gate is { } gate ? [gate] : []);
            cautions.AddRange(settled.Caution is { } caution ? [caution] : []);
        }

        var gain = test.Interval(0.95) is null ? null : Gain.From(test, question.Direction);
        return new()
        {
            Verdict = verdict,
            Strength = gates.Exists(gate => gate is TooManyMoved or ScheduleNotAdmissible)
                ? Strength.Association
                : Strength.ByLot,
            Gates = gates,
            Cautions = cautions,
            Gain = gain,
            WouldSettle =
                Settling.IsOfUse(verdict, gates) && gain is not null && test.Status == LotStatus.Ok
                    ? Settling.OfBlocks(gain.Estimate, test.Interval, test.DaysUsed, question.Mid)
                    : null,
            Trace = test.Trace with
            {
                Question =
                    Canonical.Text(question.Direction, question.Mid, question.Covariates, question.CheckLogScale)
                    + $"; treated {Canonical.Numbers([.. treatmentDays.Order()])}",
            },
            Test = test,
            AsTreated = moved > 0 ? AsTreated(question, schedule.Design, treatmentDays) : null,
            Days = days,
        };
    }

    private static IEnumerable<Gate> GatesOf(
        PhaseSummary days,
        DrawnSchedule schedule,
        RandomisationTest test,
        int moved
    )
    {
        foreach (var gate in DayGates.Of(days))
        {
            yield return gate;
        }

        if (moved > Limits.ShareMoved * schedule.Days.Length)
        {
            yield return new TooManyMoved(moved, schedule.Days.Length, Limits.ShareMoved);
        }

        switch (test.Status)
        {
            case LotStatus.Refused:
                yield return new ScheduleNotAdmissible();
                break;
            case LotStatus.NoVariance:
                yield return new NoVariance();
                break;
            case LotStatus.CannotEstimate:
                yield return new ModelNotEstimable(new(NotEstimableReason.EmptyPhase, BlockModel.Effect));
                break;
            case LotStatus.CannotTellDesign:
                yield return new TooFewSchedules(test.DistinguishableSchedules, Limits.Schedules);
                break;
            case LotStatus.Ok:
            default:
                break;
        }
    }

    private static IEnumerable<Caution> CautionsOf(DayEffectQuestion question, DrawnSchedule schedule, int moved)
    {
        if (moved > 0)
        {
            yield return new TreatmentsMoved(moved, schedule.Days.Length);
        }

        var eligible = schedule.Design.Weeks.SelectMany(week => week.EligibleDays).ToArray();
        foreach (var caution in DayGates.Cautions(question, eligible, schedule.Days.ToHashSet()))
        {
            yield return caution;
        }
    }

    private static IEnumerable<Check> ChecksOf(
        LotData data,
        DayEffectQuestion question,
        LotWithoutDays? quick,
        Func<LotData, RandomisationTest> run
    )
    {
        LotEvidence? Evidence(LotData some) =>
            run(some) is { Status: LotStatus.Ok } test ? new(test, question.Direction) : null;
        if (question.CheckLogScale)
        {
            var onLog = Evidence(data.WithOutcome(ModelChecks.Log));
            yield return new(onLog, Bar.OnLogScale, claim => new LogScaleDisagrees(claim));
        }

        for (var i = 0; i < data.Count; i++)
        {
            var day = data.Days[i];
            IGainEvidence? evidence = quick is null
                ? Evidence(data.Without(i))
                : new LotEvidenceWithoutDay(quick, quick.Without(i), question.Direction);
            yield return new(evidence, Bar.WithoutOneDay, claim => new OneDayDecides(day, claim));
        }
    }

    private static PhaseSummary Days(DayEffectQuestion question, DrawDesign design) =>
        PhaseSummary.Of(
            question.Series,
            design.Weeks.SelectMany(week => week.EligibleDays).ToHashSet(),
            Phase.Course,
            question.Covariates
        );

    private static SerialFit AsTreated(
        DayEffectQuestion question,
        DrawDesign design,
        IReadOnlySet<int> treatmentDays
    ) =>
        DayEffect.Associate(
            question.Series,
            [.. design.Weeks.Where(week => week.EligibleDays.Count > 0).Select(Span)],
            treatmentDays,
            question.Covariates
        );

    private static DayRange Span(DrawWeek week) => DayRange.Of(week.EligibleDays[0], week.EligibleDays[^1] + 1);
}
