using NodaTime;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Reads a day and a time as they are typed at the desk, on the practice's clocks.</summary>
internal static class WallTime
{
    public sealed record NotATime()
        : Refusal("bad-time", "Please write the day and the time, such as 14:30, not more than three years away.");

    public sealed record Skipped(LocalDateTime Wanted)
        : Refusal(
            "bad-time",
            $"The clocks go forward on {Days.Long(Wanted.Date)}, and {Days.Time(Wanted.TimeOfDay)} does not exist. "
                + "Please choose another time."
        );

    /// <remarks>A time that comes twice, where the clocks go back, is the first of the two.</remarks>
    internal static Outcome<Instant> Read(string? date, string? time, DateTimeZone zone, Instant now)
    {
        if (Typed.Date(date) is not { } day || Typed.Time(time) is not { } clock)
        {
            return new NotATime();
        }

        var mapping = zone.MapLocal(day + clock);
        return mapping.Count == 0 ? new Skipped(day + clock)
            : IsNear(mapping.First().ToInstant(), now) ? mapping.First().ToInstant()
            : new NotATime();
    }

    /// <summary>Whether a time is one that a practice may plan: a slip of the keys is not.</summary>
    internal static bool IsNear(Instant start, Instant now) => Math.Abs((start - now).TotalDays) < 3 * 366;
}
