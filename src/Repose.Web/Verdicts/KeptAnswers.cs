using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Repose.Practice;
using Repose.Web.MySleep;
using Repose.Web.Server;
using Repose.Web.Site.Languages;

namespace Repose.Web.Verdicts;

/// <summary>What the statistics said of courses that are over, for as long as nothing that they rest on has changed.</summary>
/// <remarks>
/// Working it out takes as long as all else on a page, and it is the same until a night comes or goes, or a visit or what was
/// named for the course is changed. A page of the diary and a device's stretch of time never change: their ids stand for them.
/// </remarks>
internal sealed class KeptAnswers
{
    private readonly KeptWhile<(Id<Course> Course, string Language), Guid, Helping.Asking> kept = new(most: 100);

    /// <inheritdoc cref="CourseQuestion.Ask"/>
    internal Task<Helping.Asking> Ask(
        Course course,
        IReadOnlyList<Appointment> appointments,
        KeptNights nights,
        DateTimeZone zone
    ) =>
        kept.Find(
            (course.Id, Language.Spoken.Code),
            StampOf(course, appointments, nights, zone),
            () => Task.FromResult(CourseQuestion.Ask(course, appointments, nights, zone))
        );

    private static Guid StampOf(
        Course course,
        IReadOnlyList<Appointment> appointments,
        KeptNights nights,
        DateTimeZone zone
    )
    {
        var all = new StringBuilder();
        all.Append(
            FormattableString.Invariant(
                $"{zone.Id} {course.Outcome} {course.OutcomeNamedAt} {course.ImportantChange} {course.NightsFrom} {course.Sessions} {course.Draw?.Seed}"
            )
        );
        foreach (var one in appointments)
        {
            all.Append(FormattableString.Invariant($" {one.Id} {one.State} {one.Start} {one.End}"));
        }

        all.AppendJoin(' ', nights.Pages.Select(page => page.Id)).Append('/');
        all.AppendJoin(' ', nights.Periods.Select(period => period.Id));
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(..16));
    }
}
