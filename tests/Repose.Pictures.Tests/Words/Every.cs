using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>At least one of every gate and caution that the engine can raise.</summary>
internal static class Every
{
    private const Verdict Claim = Verdict.ProbablyHelped;

    internal static readonly IReadOnlyList<Gate> Gate =
    [
        .. Enum.GetValues<Phase>()
            .SelectMany(phase =>
                new Gate[]
                {
                    new TooFewDays(phase, 0, 10),
                    new TooFewDays(phase, 1, 10),
                    new TooFewDays(phase, 9, 10),
                    new TooFewLogged(phase, 1, 10, 0.6),
                    new TooFewLogged(phase, 8, 28, 0.6),
                }
            ),
        new CourseStillRunning(1),
        new CourseStillRunning(12),
        new TooFewSchedules(8.0, 40),
        new TooFewSchedules(7776.0 / 972, 40),
        new ScheduleNotAdmissible(),
        new TooManyMoved(3, 10, 0.2),
        new DependenceTooStrong(0.41, 0.25),
        new DependenceAtBoundary(),
        new EffectCollinear("weekend", 1),
        new EffectCollinear("alcohol", 0.95),
        new EffectCollinear("medicine or supplement for sleep", 1),
        new OtherChangeNearStart("medicine or supplement for sleep", -3),
        new OtherChangeNearStart("medicine or supplement for sleep", 0),
        new OtherChangeNearStart("medicine or supplement for sleep", 1),
        new EditedAfterStart("the measure and the size of change were fixed after the first session"),
        new SourceChanged(20_500),
        new OneDayDecides(20_500, Claim),
        new TrendDisagrees(3, TrendIsClear: true, Claim),
        new TrendDisagrees(3, TrendIsClear: false, Claim),
        new DoseDisagrees(3, GradualIsClear: true, Claim),
        new DoseDisagrees(3, GradualIsClear: false, Claim),
        new LogScaleDisagrees(Claim),
        new NoVariance(),
        .. Enum.GetValues<NotEstimableReason>()
            .SelectMany(reason =>
                new[] { null, "baseline", "course", "treatment day", "block 2" }.Select(column => new ModelNotEstimable(
                    new NotEstimable(reason, column)
                ))
            ),
    ];

    internal static readonly IReadOnlyList<Caution> Caution =
    [
        new AmountNotRobust(new LogScaleDisagrees(Claim)),
        new DaysWithoutCovariate(1),
        new DaysWithoutCovariate(4),
        new TreatmentDaysMissing(4, 10, 1, 25, 0.04),
        new TreatmentsMoved(1, 10),
        new UnevenLogging(Phase.Baseline, 1, Phase.Course, 0.66),
    ];

    internal static IEnumerable<Type> Kind(Type family) =>
        family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);
}
