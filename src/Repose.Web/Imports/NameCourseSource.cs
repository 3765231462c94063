using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Names the one source of nights that a course is judged by.</summary>
/// <remarks>
/// It can be changed until the first session begins. After that a name that was given stays, and one that is given for the
/// first time is marked as late: whoever has seen the nights of a course could pick the source that tells what they hope.
/// </remarks>
internal sealed class NameCourseSource(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<Course> Course, NightSource? Source);

    public sealed record NoCourse() : Refusal("not-found", ImportsText.NoCourse);

    public sealed record Fixed() : Refusal("source-fixed", ImportsText.SourceFixed);

    public async Task<Outcome<Course>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var client = (await user.Client())!.Id;
            var course = await db.Courses.FirstOrDefaultAsync(
                one => one.Id == request.Course && one.ClientId == client,
                cancel
            );
            if (course is null)
            {
                return new NoCourse();
            }

            if (request.Source is not { } source || !await KnownSources.Has(db, client, source, cancel))
            {
                return new ChooseSource.NoSource();
            }

            if (string.Equals(course.NightsFrom, source.ToString(), StringComparison.Ordinal))
            {
                return course;
            }

            var first = (await FirstSessions.Of(db, [course.Id], cancel)).GetValueOrDefault(course.Id);
            var now = clock.GetCurrentInstant();
            if (!course.NameNights(source.ToString(), first, now))
            {
                return new Fixed();
            }

            await audit.Note(
                "course.source-named",
                "course",
                course.Id.Value,
                course.IsNamedLate(first) ? "after its first session" : "before its first session"
            );
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return course;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }
}
