using NodaTime;
using Repose.SingleCase;

namespace Repose.Helping.Tests;

/// <summary>Draws two of Monday to Friday, never on consecutive days, five weeks long.</summary>
internal static class Lot
{
    internal static DrawnDays Draw(ulong seed = 7, LocalDate? monday = null)
    {
        List<DrawnWeek> weeks =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(week => (monday ?? Some.FirstSession).PlusDays(7 * week))
                .Select(first => new DrawnWeek([.. Some.Dates(first, first.PlusDays(4))], 2)),
        ];
        var drawn = DrawDesign
            .Of(weeks.Select(week => DrawWeek.Of(week.EligibleDays.Select(DayNumber.Of), 2)), minimumGap: 2)
            .Draw(seed);
        return new DrawnDays
        {
            Weeks = weeks,
            MinimumGap = 2,
            Seed = seed,
            Drawn = [.. drawn.Days.Select(DayNumber.ToDate)],
        };
    }

    /// <summary>A course whose sessions took place on the days that were drawn.</summary>
    internal static CourseRecord Kept(DrawnDays draw) =>
        new() { Sessions = [.. draw.Drawn.Select(date => new CourseSession(date))], Draw = draw };
}
