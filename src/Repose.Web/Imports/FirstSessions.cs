using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Imports;

/// <summary>When courses begin: the first session of each that is to take place, or did.</summary>
internal static class FirstSessions
{
    internal static async Task<Dictionary<Id<Course>, Instant?>> Of(
        ReposeDb db,
        IEnumerable<Id<Course>> courses,
        CancellationToken cancel
    )
    {
        List<Id<Course>?> which = [.. courses.Select(one => (Id<Course>?)one)];
        var starts = await db
            .Appointments.Where(one => which.Contains(one.CourseId))
            .Where(one => one.State != AppointmentState.Cancelled && one.State != AppointmentState.NoShow)
            .Select(one => new { one.CourseId, one.Start })
            .ToListAsync(cancel);
        return starts
            .GroupBy(one => one.CourseId!.Value)
            .ToDictionary(course => course.Key, course => (Instant?)course.Min(one => one.Start));
    }
}
