using NodaTime;

namespace Repose.Practice;

/// <summary>When a practice is open: whenever one of its therapists treats.</summary>
public sealed class OpeningHours
{
    private const long SecondsOfDay = 24 * 60 * 60;
    private readonly IReadOnlyList<WorkingHours> usual;
    private readonly ILookup<Id<Therapist>, WorkingHours> usualOf;
    private readonly ILookup<Id<Therapist>, DayHours> specialOf;
    private readonly ILookup<Id<Therapist>, TimeOff> offOf;
    private readonly IReadOnlyDictionary<LocalDate, string> holidays;
    private readonly IReadOnlyList<Id<Therapist>> therapists;

    /// <summary>Lays the hours of all therapists beside each other.</summary>
    /// <param name="usual">The usual weeks of those who can be booked.</param>
    /// <param name="special">The dates on which their hours differ.</param>
    /// <param name="off">When they are away.</param>
    /// <param name="holidays">The practice's holidays.</param>
    public OpeningHours(
        IEnumerable<WorkingHours> usual,
        IEnumerable<DayHours> special,
        IEnumerable<TimeOff> off,
        IEnumerable<Holiday> holidays
    )
    {
        this.usual = [.. usual];
        usualOf = this.usual.ToLookup(hours => hours.TherapistId);
        specialOf = special.ToLookup(hours => hours.TherapistId);
        offOf = off.ToLookup(time => time.TherapistId);
        this.holidays = holidays.ToDictionary(holiday => holiday.Date, holiday => holiday.Name);
        therapists = [.. usualOf.Select(one => one.Key).Union(specialOf.Select(one => one.Key))];
    }

    /// <summary>When the practice is usually open on a day of the week, in order; empty when it is closed.</summary>
    public IReadOnlyList<OpenTime> Usually(IsoDayOfWeek weekday) =>
        [
            .. Stretches
                .Merge(
                    usual
                        .Where(hours => hours.Weekday == weekday)
                        .Select(hours => new Stretch(SecondOf(hours.From), EndOf(hours.Until)))
                )
                .Select(open => new OpenTime(TimeOf(open.From), TimeOf(open.Until))),
        ];

    /// <summary>What a visitor finds on a date.</summary>
    /// <remarks>As <see cref="WorkingTimes"/> has it, a therapist's own hours of a date hold on a holiday too.</remarks>
    /// <param name="date">The date.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    public OpenDay On(LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        OpenTime[] times =
        [
            .. Stretches
                .Merge(therapists.SelectMany(therapist => WorkOf(therapist, date, zone)))
                .Select(open => new OpenTime(ClockOf(open.From, zone), ClockOf(open.Until, zone))),
        ];
        return new(date, times, times.SequenceEqual(Usually(date.DayOfWeek)), holidays.GetValueOrDefault(date));
    }

    private IEnumerable<Stretch> WorkOf(Id<Therapist> therapist, LocalDate date, DateTimeZone zone)
    {
        var off = Stretches.Merge(offOf[therapist].Select(time => Stretch.Of(time.From, time.Until)));
        return new WorkingTimes(usualOf[therapist], specialOf[therapist], holidays.Keys.ToHashSet())
            .On(date, zone)
            .SelectMany(work => Stretches.Without(work, off));
    }

    private static LocalTime ClockOf(long second, DateTimeZone zone) =>
        Instant.FromUnixTimeSeconds(second).InZone(zone).TimeOfDay;

    private static long SecondOf(LocalTime time) => time.TickOfDay / NodaConstants.TicksPerSecond;

    private static long EndOf(LocalTime until) => until == LocalTime.Midnight ? SecondsOfDay : SecondOf(until);

    private static LocalTime TimeOf(long second) => LocalTime.FromSecondsSinceMidnight((int)(second % SecondsOfDay));
}
