using NodaTime;
using Repose.Data;
using Repose.Helping;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.MySleep;

namespace Repose.Web.Verdicts;

/// <summary>Puts the question of a course, by the measure and the source of nights that were named for it.</summary>
internal static class CourseQuestion
{
    /// <summary>The measure that a course is judged by; total sleep time where none was named.</summary>
    internal static Outcome OutcomeOf(Course? course) =>
        Outcomes.Find(course?.Outcome ?? "") ?? Outcomes.TotalSleepTime;

    /// <summary>Asks whether a course helped.</summary>
    /// <param name="course">The course.</param>
    /// <param name="appointments">Its appointments in any state; one or more took place.</param>
    /// <param name="nights">The nights of its client, from four weeks before it on.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    internal static Helping.Asking Ask(
        Course course,
        IEnumerable<Appointment> appointments,
        KeptNights nights,
        DateTimeZone zone
    )
    {
        var (measured, told) = course.NightsOf(nights.Periods, nights.Pages);
        return IsItHelping.Ask(
            new(OutcomeOf(course), measured, told, AskedCourse.Of(course, appointments, zone))
            {
                ImportantChange = course.ImportantChange,
            }
        );
    }
}
