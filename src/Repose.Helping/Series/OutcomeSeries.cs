using NodaTime;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>The values of one outcome from one source over the phases of a course, a row for every date.</summary>
public sealed record OutcomeSeries
{
    /// <summary>What is compared.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The one source of all values.</summary>
    public required NamedSource Source { get; init; }

    /// <summary>The phases.</summary>
    public required CoursePhases Phases { get; init; }

    /// <summary>A row for every date from the first of the baseline to the last of the follow-up, in order.</summary>
    public required IReadOnlyList<NightValue> Rows { get; init; }

    /// <summary>How many nights of other sources tell this outcome on the same dates, and were left out.</summary>
    public required int FromOtherSources { get; init; }

    /// <summary>The rows of a phase; none for a phase that there was not.</summary>
    public IEnumerable<NightValue> In(DateInterval? phase) =>
        phase is null ? [] : Rows.Where(row => phase.Contains(row.Date));

    /// <summary>
    /// The series of an outcome. Of several sources the one that tells this outcome on most nights of baseline and
    /// course is named; the diary goes first for what devices measure badly.
    /// </summary>
    /// <returns>Null if no source tells this outcome on any night of baseline or course.</returns>
    public static OutcomeSeries? Of(
        Outcome outcome,
        IReadOnlyList<Night> measured,
        IReadOnlyList<Night> told,
        CourseRecord course,
        int window = CoursePhases.DefaultWindow
    )
    {
        var choices = outcome.DiaryFirst ? new[] { told, measured } : [measured, told];
        return From(choices[0], choices[1], outcome, course, window)
            ?? From(choices[1], choices[0], outcome, course, window);
    }

    private static OutcomeSeries? From(
        IReadOnlyList<Night> nights,
        IReadOnlyList<Night> others,
        Outcome outcome,
        CourseRecord course,
        int window
    )
    {
        var known = nights.Where(night => Value(outcome, night) is not null).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var phases = CoursePhases.Of(course, new DateInterval(known[0].Date, known[^1].Date), window);
        var compared = known.Where(night => InBaselineOrCourse(phases, night.Date)).ToList();
        var source = compared.GroupBy(NamedSource.Of).MaxBy(nights => nights.Count())?.Key;
        if (source is null)
        {
            return null;
        }

        var bySource = known.ToLookup(night => NamedSource.Of(night) == source);
        var byDate = bySource[true].ToDictionary(night => night.Date);
        var sessions = course.Sessions.ToDictionary(session => session.NightAfter);
        var last = (phases.FollowUp ?? phases.Course).End;
        var first = (phases.Baseline ?? phases.Course).Start;
        return new OutcomeSeries
        {
            Outcome = outcome,
            Source = source,
            Phases = phases,
            FromOtherSources = bySource[false]
                .Concat(others.Where(night => Value(outcome, night) is not null))
                .Count(night => night.Date >= first && night.Date <= last),
            Rows =
            [
                .. new DateInterval(first, last).Select(date =>
                {
                    var night = byDate.GetValueOrDefault(date);
                    var value = night is null ? null : Value(outcome, night);
                    return new NightValue(date, value, sessions.GetValueOrDefault(date), night);
                }),
            ],
        };
    }

    private static bool InBaselineOrCourse(CoursePhases phases, LocalDate date) =>
        phases.Course.Contains(date) || phases.Baseline?.Contains(date) == true;

    private static double? Value(Outcome outcome, Night night) =>
        night.Metrics is { } metrics ? outcome.Of(metrics) : null;
}
