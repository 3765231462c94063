using NodaTime;

namespace Repose.Practice;

/// <summary>Chooses the days of a course so that the times are, in all, as near as possible to what is liked.</summary>
internal static class NearestDays
{
    /// <summary>The best days, or null if none keep the gaps.</summary>
    /// <remarks>
    /// Dynamic programming over the weeks with the last day as the state: the best way to reach each last day is all that
    /// the next week needs to know. Among equally near schedules the one that starts earliest wins.
    /// </remarks>
    internal static IReadOnlyList<LocalDate>? Find(
        IReadOnlyList<IReadOnlyList<LocalDate>> weeks,
        CourseTerms terms,
        Func<LocalDate, Duration> distance
    )
    {
        var best = new List<Way> { new(Duration.Zero, []) };
        foreach (var week in weeks)
        {
            var next = new List<Way>();
            foreach (var choice in Choices(week, terms.PerWeek, terms))
            {
                var cost = choice.Aggregate(Duration.Zero, (sum, day) => sum + distance(day));
                var before = best.Where(way => Follows(way, choice[0], terms)).MinBy(way => way.Cost);
                if (before is not null)
                {
                    next.Add(new(before.Cost + cost, [.. before.Days, .. choice]));
                }
            }

            best = [.. next.GroupBy(way => way.Days[^1]).Select(ways => ways.MinBy(way => way.Cost)!)];
        }

        return best.MinBy(way => way.Cost)?.Days;
    }

    private static bool Follows(Way way, LocalDate day, CourseTerms terms) =>
        way.Days.Count == 0 || Fits(way.Days[^1], day, terms);

    private static bool Fits(LocalDate day, LocalDate next, CourseTerms terms) =>
        Period.DaysBetween(day, next) is var gap && gap >= terms.MinimumGapDays && gap <= terms.MaximumGapDays;

    private static IEnumerable<LocalDate[]> Choices(IReadOnlyList<LocalDate> days, int count, CourseTerms terms) =>
        count == 1
            ? days.Select(day => new[] { day })
            : days.SelectMany(day =>
                Choices([.. days.Where(later => later > day)], count - 1, terms)
                    .Where(rest => Fits(day, rest[0], terms))
                    .Select(rest => new[] { day }.Concat(rest).ToArray())
            );

    private sealed record Way(Duration Cost, IReadOnlyList<LocalDate> Days);
}
