using System.Globalization;
using NodaTime;

namespace Repose.Practice;

/// <summary>When a client is asked: before a course, every two weeks while it lasts, at its end, and 4 and 12 weeks after.</summary>
/// <remarks>
/// Questions look back over two weeks, so an asking that would come within a week of the end falls away: the one at the
/// end tells the same. An asking ends where the next one begins, so that one answer is never taken for two points in time.
/// </remarks>
public static class Askings
{
    private const int Every = 14;
    private const int ToTheEnd = 7;

    /// <summary>All askings of a client, by the day on which they open.</summary>
    /// <param name="known">The day on which the practice first knew of the client.</param>
    /// <param name="courses">The client's courses, in any order.</param>
    public static IReadOnlyList<Asking> Of(LocalDate known, IEnumerable<CourseDays> courses)
    {
        Asking[] all = [.. courses.SelectMany(OfCourse).OrderBy(one => one.Opens).ThenBy(one => one.Kind)];
        return all.Length == 0
            ? [new(Asking.WithoutCourse, AskingKind.Intake, known, null, null)]
            : [.. all.Select((one, place) => place + 1 < all.Length ? Until(one, all[place + 1]) : one)];
    }

    /// <summary>The asking that a reaction test goes with now: one of a course, open, and without a test since it opened.</summary>
    /// <param name="askings">The askings, by the day on which they open.</param>
    /// <param name="today">The day.</param>
    /// <param name="lastTest">The day of the last test; null for none.</param>
    public static Asking? ForReactionTest(IEnumerable<Asking> askings, LocalDate today, LocalDate? lastTest) =>
        askings.LastOrDefault(one =>
            one.IsOpen(today) && !one.Key.Equals(Asking.WithoutCourse, StringComparison.Ordinal)
        )
            is { } asking
        && !(lastTest >= asking.Opens)
            ? asking
            : null;

    private static IEnumerable<Asking> OfCourse(CourseDays course)
    {
        var (first, last) = (course.First, course.Last);
        // A course can be written down after it has begun.
        var agreed = LocalDate.Min(course.Agreed, first);
        yield return new(Key(course, "intake"), AskingKind.Intake, agreed, first, first.PlusDays(Every - 1));
        for (var day = first.PlusDays(Every); day <= last.PlusDays(-ToTheEnd); day = day.PlusDays(Every))
        {
            var week = Period.DaysBetween(first, day) / 7;
            yield return At(
                day,
                AskingKind.Meanwhile,
                string.Create(CultureInfo.InvariantCulture, $"week-{week}"),
                3
            ) with
            {
                Week = week,
            };
        }

        yield return At(last, AskingKind.End, "end", 3);
        yield return At(last.PlusWeeks(4), AskingKind.FourWeeksAfter, "after-4", 7);
        yield return At(last.PlusWeeks(12), AskingKind.TwelveWeeksAfter, "after-12", 7);

        Asking At(LocalDate day, AskingKind kind, string which, int grace) =>
            new(Key(course, which), kind, day, day.PlusDays(grace), day.PlusDays(2 * Every - 1));
    }

    private static string Key(CourseDays course, string which) => Asking.KeyOf(course.Course, which);

    /// <summary>Ends the day before the next one begins, but is open on its own first day whatever else begins then.</summary>
    private static Asking Until(Asking one, Asking next)
    {
        var closes = LocalDate.Max(
            one.Opens,
            LocalDate.Min(one.Closes ?? LocalDate.MaxIsoValue, next.Opens.PlusDays(-1))
        );
        return one with { Closes = closes, OnTimeUntil = LocalDate.Min(one.OnTimeUntil ?? closes, closes) };
    }
}
