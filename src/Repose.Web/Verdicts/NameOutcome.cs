using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;

namespace Repose.Web.Verdicts;

/// <summary>The client names the one measure that their course will be judged by, before the first session.</summary>
internal sealed class NameOutcome(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    /// <param name="Course">Which course.</param>
    /// <param name="Outcome">The code of the measure.</param>
    public sealed record Request(Id<Course> Course, string? Outcome);

    public sealed record NoSuchMeasure() : Refusal("no-such-measure", VerdictText.NoSuchMeasure);

    public sealed record NoSuchCourse() : Refusal("no-such-course", VerdictText.NoSuchCourse);

    public sealed record TooLate() : Refusal("measure-too-late", VerdictText.TooLate);

    public async Task<Outcome<Course>> Run(Request request, CancellationToken cancel)
    {
        if (Outcomes.Find(request.Outcome ?? "") is not { } outcome)
        {
            return new NoSuchMeasure();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!.Id;
        var course = await db.Courses.FirstOrDefaultAsync(
            one => one.Id == request.Course && one.ClientId == client && one.CancelledAt == null,
            cancel
        );
        if (course is null)
        {
            return new NoSuchCourse();
        }

        var now = clock.GetCurrentInstant();
        if (
            await db.Appointments.AnyAsync(
                one =>
                    one.CourseId == course.Id
                    && (
                        one.State == AppointmentState.Done || one.State == AppointmentState.Arrived || one.Start <= now
                    ),
                cancel
            )
        )
        {
            return new TooLate();
        }

        course.JudgeBy(outcome.Code, now);
        await audit.Note("course.measure-named", "course", course.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return course;
    }
}
