using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Imports;

/// <summary>Says which source a course goes by, and when it was named.</summary>
internal static class CourseSourceWords
{
    /// <param name="course">The course.</param>
    /// <param name="firstSession">When its first session begins; null where there is none.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    /// <param name="isStaff">Whether somebody who works here reads it, and not the client.</param>
    internal static string Of(Course course, Instant? firstSession, DateTimeZone zone, bool isStaff = false)
    {
        if (course.Source() is not { } source)
        {
            return ImportsText.NoCourseSource;
        }

        var name =
            source.Device is { } device ? ImportsText.FormatWhatDeviceTells(device)
            : isStaff ? ImportsText.TheClientsDiary
            : ImportsText.TheirOwnDiary;
        var day = Days.Long(course.NightsNamedAt!.Value.InZone(zone).Date);
        return course.IsNamedLate(firstSession)
            ? ImportsText.FormatJudgedLate(name, day)
            : ImportsText.FormatJudged(name, day);
    }
}
