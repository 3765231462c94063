using Repose.Practice;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>What a course is judged by.</summary>
public static class CourseSources
{
    /// <summary>The source that was named for a course; null where none was.</summary>
    public static NightSource? Source(this Course course) => NightSource.Read(course.NightsFrom);

    /// <summary>
    /// The nights that answer a course's question: those of the one source that was named for it, and none of any other.
    /// Where none was named, all are given, and whoever asks says so.
    /// </summary>
    public static (IReadOnlyList<Night> Measured, IReadOnlyList<Night> Told) NightsOf(
        this Course course,
        IEnumerable<DevicePeriod> periods,
        IEnumerable<DiaryPage> pages
    ) =>
        course.Source() switch
        {
            null => (periods.Measured(), pages.Told()),
            { Device: null } => ([], pages.Told()),
            { Device: var device } => (
                periods.Where(period => string.Equals(period.Source, device, StringComparison.Ordinal)).Measured(),
                []
            ),
        };
}
