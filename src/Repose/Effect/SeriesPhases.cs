using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>Which days were before, during and after the course.</summary>
internal static class SeriesPhases
{
    /// <summary>
    /// As the file names them; else from the sessions: the course runs from the first session, or the first week of
    /// the draw, to the day of the last.
    /// </summary>
    internal static Phases Of(SeriesCsv series, DrawnSchedule? draw)
    {
        var rows = series.Series.Rows;
        var (first, end) = (rows[0].Day, rows[^1].Day + 1);
        if (series.Phases.Count > 0)
        {
            return Named(series);
        }

        IEnumerable<int> days = [.. series.Sessions, .. draw?.Design.Weeks.SelectMany(week => week.EligibleDays) ?? []];
        if (!days.Any())
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                "The series says neither which days had a session nor which phase they belong to. "
                    + "Add a column \"session\" (1 on days with one) or \"phase\" (baseline, course, follow-up)."
            );
        }

        var start = days.Min();
        var last = Math.Max(days.Max() + 1, start);
        return Phases.Of(
            DayRange.Of(Math.Min(first, start), start),
            DayRange.Of(start, last),
            end > last ? DayRange.Of(last, end) : null
        );
    }

    private static Phases Named(SeriesCsv series)
    {
        var course = Range(Phase.Course) ?? throw Lacking("course");
        var baseline = Range(Phase.Baseline) ?? throw Lacking("baseline");
        try
        {
            return Phases.Of(baseline, course, Range(Phase.FollowUp));
        }
        catch (ArgumentException)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                "The phases do not follow one another: first all days of the baseline, then the course, then the follow-up."
            );
        }

        DayRange? Range(Phase phase)
        {
            var days = series.Phases.Where(named => named.Value == phase).Select(named => named.Key).ToList();
            return days.Count == 0 ? null : DayRange.Of(days.Min(), days.Max() + 1);
        }
    }

    private static CommandFailure Lacking(string phase) =>
        new(ExitCodes.BadInput, $"The column \"phase\" names no day of the {phase}. Name the phase of every day.");
}
