using NodaTime;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>Which dates can be set up: from today on the practice's clocks, and not in another age.</summary>
internal static class Dates
{
    private const int YearsAhead = 5;

    internal static async Task<LocalDate> Today(CurrentPractice current, IClock clock) =>
        clock.GetCurrentInstant().InZone(await current.Zone()).Date;

    internal static void Check(Faults faults, string field, LocalDate? date, LocalDate today)
    {
        faults.Unless(date is not null, field, "Write a day that exists, such as 2026-12-24.");
        faults.Unless(date >= today, field, "That day is over. Choose today or a later one.");
        faults.Unless(date <= today.PlusYears(YearsAhead), field, $"Choose a day within {YearsAhead} years.");
    }
}
