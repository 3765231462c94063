using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>When therapists are away.</summary>
internal static class DemoTimesOff
{
    /// <summary>Who, from which week and weekday (0 is Monday) for how many days, and why.</summary>
    private static readonly (int Therapist, int Week, int Day, int Days, string Note)[] Away =
    [
        (0, -97, 0, 7, "Holiday"),
        (2, -80, 0, 5, "Training"),
        (1, -66, 1, 5, "Holiday"),
        (3, -48, 0, 7, "Holiday"),
        (0, -41, 3, 1, "Dentist"),
        (2, -29, 1, 3, "Ill"),
        (1, -10, 4, 2, "Wedding"),
        (3, -3, 2, 1, "Ill"),
        (2, 1, 3, 1, "Training day"),
        (0, 4, 0, 7, "Holiday"),
    ];

    internal static IEnumerable<TimeOff> Of(DemoDay day, IReadOnlyList<Therapist> therapists) =>
        Away.Select(away =>
        {
            var first = day.WeekStart(away.Week).PlusDays(away.Day);
            return new TimeOff(
                DemoPractice.Id,
                Seed.Id<TimeOff>($"{away.Therapist}/{away.Week}"),
                therapists[away.Therapist].Id,
                DemoDay.At(first, LocalTime.Midnight),
                DemoDay.At(first.PlusDays(away.Days), LocalTime.Midnight),
                away.Note
            );
        });
}
