using System.Globalization;
using NodaTime;
using Repose.SingleCase;

namespace Repose.Practice;

/// <summary>Plans a whole course over the free times of a practice.</summary>
/// <remarks>
/// Each week of the course is seven days from its first. On each day that suits, the free time nearest to the one that
/// the client likes stands for the day; the days are then either chosen, so that the times are as near as possible, or
/// drawn by lot. Days on which the practice is closed have no free time and so fall away by themselves.
/// </remarks>
public static class CoursePlanner
{
    /// <summary>A week of the course in which too few days have a free time that suits.</summary>
    /// <param name="Week">Which week of the course, from 1.</param>
    /// <param name="FirstDay">Its first day.</param>
    /// <param name="Free">How many days had a time that suits.</param>
    /// <param name="Needed">How many are needed.</param>
    public sealed record WeekIsFull(int Week, LocalDate FirstDay, int Free, int Needed)
        : Refusal(
            "course-week-full",
            Free switch
            {
                0 => PracticeText.FormatWeekHasNoDay(Week, InWords(FirstDay)),
                1 => PracticeText.FormatWeekHasOneDay(Week, InWords(FirstDay), Free, Needed),
                _ => PracticeText.FormatWeekHasFewDays(Week, InWords(FirstDay), Free, Needed),
            }
        );

    /// <summary>There are free times, but not with enough days between.</summary>
    public sealed record GapsDoNotFit(CourseTerms Terms)
        : Refusal("course-gaps", PracticeText.FormatGapsDoNotFit(Terms.MinimumGapDays, Terms.MaximumGapDays));

    /// <summary>Plans a course, or says in which week it does not fit.</summary>
    /// <param name="free">The free times of the practice for one session.</param>
    /// <param name="terms">What the course is.</param>
    /// <param name="wish">What the client would like.</param>
    /// <param name="seed">The seed of the lot, if the client agreed to it; null to choose the days.</param>
    public static Outcome<CourseProposal> Propose(FreeTimes free, CourseTerms terms, CourseWish wish, ulong? seed)
    {
        ArgumentNullException.ThrowIfNull(free);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(wish);
        var weeks = new List<IReadOnlyDictionary<LocalDate, Slot>>();
        for (var week = 0; week < terms.Weeks; week++)
        {
            var first = wish.FirstDay.PlusDays(7 * week);
            var days = Days(free, wish, first);
            if (days.Count < terms.PerWeek)
            {
                return new WeekIsFull(week + 1, first, days.Count, terms.PerWeek);
            }

            weeks.Add(days);
        }

        return seed is { } lot ? Draw(weeks, terms, lot) : Choose(weeks, terms, wish, free.Zone);
    }

    private static SortedDictionary<LocalDate, Slot> Days(FreeTimes free, CourseWish wish, LocalDate first)
    {
        var days = new SortedDictionary<LocalDate, Slot>();
        for (var date = first; date < first.PlusDays(7); date = date.PlusDays(1))
        {
            if (wish.Weekdays.Contains(date.DayOfWeek) && Nearest(free, wish, date) is { } slot)
            {
                days.Add(date, slot);
            }
        }

        return days;
    }

    private static Slot? Nearest(FreeTimes free, CourseWish wish, LocalDate date)
    {
        var wanted = free.Zone.AtLeniently(date + wish.Around).ToInstant();
        return free.On(date)
            .Where(slot => Distance(slot, wanted) <= wish.Within)
            .OrderBy(slot => Distance(slot, wanted))
            .Select(slot => (Slot?)slot)
            .FirstOrDefault();
    }

    private static Duration Distance(Slot slot, Instant wanted) =>
        slot.Start > wanted ? slot.Start - wanted : wanted - slot.Start;

    private static Outcome<CourseProposal> Draw(
        List<IReadOnlyDictionary<LocalDate, Slot>> weeks,
        CourseTerms terms,
        ulong seed
    )
    {
        var blocks = weeks.Select(week => DrawWeek.Of(week.Keys.Select(Number), terms.PerWeek));
        if (!DrawDesign.TryOf(blocks, out var design, terms.MinimumGapDays, gapAcrossWeeks: true, terms.MaximumGapDays))
        {
            return new GapsDoNotFit(terms);
        }

        var chances = design.Chances();
        LocalDate[] drawn = [.. design.Draw(seed).Days.Select(Date)];
        return new CourseProposal(
            [.. drawn.Select(date => weeks.First(week => week.ContainsKey(date))[date])],
            new()
            {
                EligibleDays = [.. weeks.Select(week => week.Keys.ToArray())],
                PerWeek = terms.PerWeek,
                MinimumGapDays = terms.MinimumGapDays,
                MaximumGapDays = terms.MaximumGapDays,
                Seed = seed.ToString(CultureInfo.InvariantCulture),
                Schedules = design.Count.ToString(CultureInfo.InvariantCulture),
                Chances = [.. weeks.Select(week => week.Keys.Select(day => chances[Number(day)]).ToArray())],
                Drawn = drawn,
            }
        );
    }

    private static Outcome<CourseProposal> Choose(
        List<IReadOnlyDictionary<LocalDate, Slot>> weeks,
        CourseTerms terms,
        CourseWish wish,
        DateTimeZone zone
    )
    {
        var days = weeks.Select(week => week.Keys.ToArray()).ToArray();
        var best = NearestDays.Find(
            days,
            terms,
            date =>
                Distance(
                    weeks.First(week => week.ContainsKey(date))[date],
                    zone.AtLeniently(date + wish.Around).ToInstant()
                )
        );
        return best is null
            ? new GapsDoNotFit(terms)
            : new CourseProposal([.. best.Select(date => weeks.First(week => week.ContainsKey(date))[date])], null);
    }

    private static string InWords(LocalDate date) =>
        date.ToString(PracticeText.Day, CultureInfo.GetCultureInfo(PracticeText.Language));

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static int Number(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static LocalDate Date(int number) => Epoch.PlusDays(number);
}
