using Repose.Practice;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>What a course is judged by.</summary>
public static class CourseSources
{
    /// <summary>The source that was named for a course; null where none was.</summary>
    public static NightSource? Source(this Course course) => NightSource.Read(course.NightsFrom);

    /// <summary>
    /// The nights that answer a course's question: of several devices those of the one that was named for it, and none
    /// where the diary was named. The diary stays, for what no device tells and for what else happened in a night. Where
    /// none was named, all are given, and whoever asks says so.
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
                pages.Told()
            ),
        };
}
