using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>What the nights of one phase are like, apart from the outcome.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Nights">How many of them have a night.</param>
/// <param name="Pattern">Insomnia-pattern nights.</param>
/// <param name="Regularity">The regularity index; null with too few days.</param>
public sealed record PhaseNights(
    Phase Phase,
    DateInterval Dates,
    int Nights,
    InsomniaPattern Pattern,
    SleepRegularityIndex? Regularity
)
{
    internal static IReadOnlyList<PhaseNights> Of(CoursePhases phases, IReadOnlyList<Night> nights) =>
        [
            .. new (Phase Phase, DateInterval? Dates)[]
            {
                (Phase.Baseline, phases.Baseline),
                (Phase.Course, phases.Course),
                (Phase.FollowUp, phases.FollowUp),
            }
                .Where(phase => phase.Dates is not null)
                .Select(phase => Of(phase.Phase, phase.Dates!, nights)),
        ];

    private static PhaseNights Of(Phase phase, DateInterval dates, IReadOnlyList<Night> nights)
    {
        List<Night> inPhase = [.. nights.Where(night => dates.Contains(night.Date))];
        return new PhaseNights(
            phase,
            dates,
            inPhase.Count(night => night.Metrics is not null),
            InsomniaPattern.Of(inPhase),
            SleepRegularityIndex.Of(inPhase)
        );
    }
}
