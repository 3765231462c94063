using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Repose.Practice;

/// <summary>One point in time at which questions are asked.</summary>
/// <param name="Key">Its name among a client's askings; never changes, though its days may when sessions are moved.</param>
/// <param name="Kind">At which point of the course.</param>
/// <param name="Opens">The first day on which it can be answered.</param>
/// <param name="OnTimeUntil">The last day on which it is on time; null where it is never late.</param>
/// <param name="Closes">The last day on which it can be answered; null where it stays open.</param>
public sealed record Asking(string Key, AskingKind Kind, LocalDate Opens, LocalDate? OnTimeUntil, LocalDate? Closes)
{
    /// <summary>The weeks since the first session, of an asking in the middle of a course; else 0.</summary>
    public int Week { get; init; }

    /// <summary>The asking of somebody for whom no course is planned.</summary>
    public const string WithoutCourse = "intake";

    private const string OnPrefix = "on/";

    /// <summary>An answer that nobody asked for, on a day of one's own choice.</summary>
    public static Asking On(LocalDate date) =>
        new(OnPrefix + LocalDatePattern.Iso.Format(date), AskingKind.Unasked, date, date, date);

    /// <summary>At which point of a course answers with a key were given, also when its course is not known any more.</summary>
    public static AskingKind KindOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(OnPrefix, StringComparison.Ordinal) ? AskingKind.Unasked
            : key.EndsWith("intake", StringComparison.Ordinal) ? AskingKind.Intake
            : key.EndsWith("/end", StringComparison.Ordinal) ? AskingKind.End
            : key.EndsWith("/after-4", StringComparison.Ordinal) ? AskingKind.FourWeeksAfter
            : key.EndsWith("/after-12", StringComparison.Ordinal) ? AskingKind.TwelveWeeksAfter
            : AskingKind.Meanwhile;
    }

    /// <summary>Where it stands on a day.</summary>
    public AskingState StateOn(LocalDate today) =>
        today < Opens ? AskingState.Upcoming
        : today > Closes ? AskingState.Over
        : today > OnTimeUntil ? AskingState.Late
        : AskingState.Due;

    /// <summary>Whether it can be answered on a day.</summary>
    public bool IsOpen(LocalDate today) => StateOn(today) is AskingState.Due or AskingState.Late;

    internal static string KeyOf(Id<Course> course, string which) =>
        string.Create(CultureInfo.InvariantCulture, $"{course.Value:N}/{which}");
}
