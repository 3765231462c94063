using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Repose.Web.Setup;

/// <summary>Values as forms and lists of the set-up show them.</summary>
internal static class Shown
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    internal static string Time(LocalTime time) => Clock.Format(time);

    /// <summary>The end of a stretch, where midnight is the end of the day.</summary>
    internal static string Times(Practice.ClockTimes times) => $"{Time(times.From)}–{Time(times.Until)}";

    internal static string Date(LocalDate date) => Day.Format(date);

    /// <summary>A moment on the practice's clocks, with its day. In the hour that comes twice the offset tells which.</summary>
    internal static string Moment(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone);
        var twice = zone.MapLocal(local.LocalDateTime).Count == 2;
        var offset = twice ? $" ({zone.GetZoneInterval(instant).Name})" : "";
        return $"{Date(local.Date)}, {Time(local.TimeOfDay)}{offset}";
    }

    internal static string Hours(Duration duration) =>
        ((decimal)duration.TotalMinutes / 60).ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
