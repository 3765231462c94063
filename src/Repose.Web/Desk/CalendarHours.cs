using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>When who works, over some days.</summary>
internal sealed class CalendarHours
{
    private readonly ILookup<Id<Therapist>, WorkingHours> usual;
    private readonly ILookup<Id<Therapist>, DayHours> special;
    private readonly ILookup<Id<Therapist>, TimeOff> off;
    private readonly Dictionary<LocalDate, string> holidays;
    private readonly HashSet<LocalDate> closed;

    private CalendarHours(
        List<WorkingHours> usual,
        List<DayHours> special,
        List<TimeOff> off,
        Dictionary<LocalDate, string> holidays
    )
    {
        this.usual = usual.ToLookup(one => one.TherapistId);
        this.special = special.ToLookup(one => one.TherapistId);
        this.off = off.ToLookup(one => one.TherapistId);
        (this.holidays, closed) = (holidays, [.. holidays.Keys]);
    }

    internal static async Task<CalendarHours> Read(
        ReposeDb db,
        LocalDate[] dates,
        Instant from,
        Instant until,
        CancellationToken cancel
    )
    {
        var (first, last) = (dates[0], dates[^1]);
        return new(
            await db
                .WorkingHours.AsNoTracking()
                .Join(
                    db.Therapists.Where(one => one.IsActive),
                    hours => hours.TherapistId,
                    one => one.Id,
                    (hours, _) => hours
                )
                .ToListAsync(cancel),
            await db.DayHours.AsNoTracking().Where(one => one.Date >= first && one.Date <= last).ToListAsync(cancel),
            await db.TimesOff.AsNoTracking().Where(one => one.Until > from && one.From < until).ToListAsync(cancel),
            await db
                .Holidays.Where(one => one.Date >= first && one.Date <= last)
                .ToDictionaryAsync(one => one.Date, one => one.Name, cancel)
        );
    }

    internal string Holiday(LocalDate date) => holidays.GetValueOrDefault(date, "");

    internal IReadOnlyList<TimeOff> Off(Id<Therapist> therapist) => [.. off[therapist]];

    internal IReadOnlyList<Stretch> Open(Id<Therapist> therapist, LocalDate date, DateTimeZone zone) =>
        new WorkingTimes(usual[therapist], special[therapist], closed).On(date, zone);

    /// <summary>When anybody works.</summary>
    internal IReadOnlyList<Stretch> OpenAtAll(LocalDate date, DateTimeZone zone) =>
        Stretches.Merge(
            usual
                .Select(one => one.Key)
                .Union(special.Select(one => one.Key))
                .SelectMany(therapist => Open(therapist, date, zone))
        );
}
