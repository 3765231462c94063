using NodaTime;

namespace Repose.Practice;

/// <summary>When one therapist works: the usual week, the dates that differ, and the practice's holidays.</summary>
public sealed class WorkingTimes
{
    private readonly ILookup<IsoDayOfWeek, WorkingHours> usual;
    private readonly ILookup<LocalDate, DayHours> special;
    private readonly IReadOnlySet<LocalDate> holidays;

    /// <summary>Lays the usual week, the dates that differ and the holidays beside each other.</summary>
    public WorkingTimes(
        IEnumerable<WorkingHours> usual,
        IEnumerable<DayHours> special,
        IReadOnlySet<LocalDate> holidays
    )
    {
        this.usual = usual.ToLookup(hours => hours.Weekday);
        this.special = special.ToLookup(hours => hours.Date);
        this.holidays = holidays;
    }

    /// <summary>The stretches of a date in which sessions can take place, in order.</summary>
    /// <remarks>
    /// Clock times are mapped leniently: one that is skipped when the clocks go forward moves on by the length of the
    /// gap, and one that comes twice means the first. So a Sunday from 9 to 12 is from 9 to 12 on the wall also on the
    /// day of the change, whatever its length.
    /// </remarks>
    public IReadOnlyList<Stretch> On(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (special[date].Any())
        {
            return Stretches.Merge(
                special[date].Where(hours => !hours.IsClosed).Select(hours => At(date, hours.From, hours.Until, zone))
            );
        }

        return holidays.Contains(date)
            ? []
            : Stretches.Merge(usual[date.DayOfWeek].Select(hours => At(date, hours.From, hours.Until, zone)));
    }

    private static Stretch At(LocalDate date, LocalTime from, LocalTime until, DateTimeZone zone) =>
        Stretch.Of(
            zone.AtLeniently(date + from).ToInstant(),
            until == LocalTime.Midnight
                ? zone.AtStartOfDay(date.PlusDays(1)).ToInstant()
                : zone.AtLeniently(date + until).ToInstant()
        );
}
