using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>What the nights of one phase are like, apart from the outcome.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Nights">How many of them have a night.</param>
/// <param name="Pattern">Insomnia-pattern nights, by the diary where it tells any: devices miss quiet waking.</param>
/// <param name="Regularity">The regularity index; null with too few days.</param>
public sealed record PhaseNights(
    Phase Phase,
    DateInterval Dates,
    int Nights,
    InsomniaPattern Pattern,
    SleepRegularityIndex? Regularity
)
{
    internal static IReadOnlyList<PhaseNights> Of(
        CoursePhases phases,
        IReadOnlyList<Night> nights,
        IReadOnlyList<Night> told
    )
    {
        var dated = phases.Dated;
        // One witness for all phases: counts from two would not compare.
        var witness = dated.Any(phase => InsomniaPattern.Of(In(phase.Dates, told)).Known > 0) ? told : nights;
        return
        [
            .. dated.Select(phase => new PhaseNights(
                phase.Phase,
                phase.Dates,
                In(phase.Dates, nights).Count(night => night.Metrics is not null),
                InsomniaPattern.Of(In(phase.Dates, witness)),
                SleepRegularityIndex.Of(In(phase.Dates, nights))
            )),
        ];
    }

    private static List<Night> In(DateInterval dates, IReadOnlyList<Night> nights) =>
        [.. nights.Where(night => dates.Contains(night.Date))];
}
