using NodaTime;

namespace Repose.Demo;

/// <summary>The day on which the practice is looked at.</summary>
internal sealed record DemoDay(LocalDate Today)
{
    /// <summary>The first and the last week with visits, counted from this one.</summary>
    internal const int FirstWeek = -106;
    internal const int LastWeek = 6;

    /// <summary>How long ago the first clients came.</summary>
    internal const int MostWeeks = 106;

    /// <summary>The Monday of this week.</summary>
    internal LocalDate Monday { get; } = Today.PlusDays(1).Previous(IsoDayOfWeek.Monday);

    /// <summary>The morning of the day, before anybody has come.</summary>
    internal Instant Now { get; } = DemoPractice.Zone.AtStartOfDay(Today).ToInstant();

    internal LocalDate WeekStart(int week) => Monday.PlusWeeks(week);

    internal static Instant At(LocalDate date, LocalTime time) =>
        DemoPractice.Zone.AtLeniently(date + time).ToInstant();

    /// <summary>The date of a moment on the practice's calendar.</summary>
    internal static LocalDate DateOf(Instant moment) => moment.InZone(DemoPractice.Zone).Date;
}
