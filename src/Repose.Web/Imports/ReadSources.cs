using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Reads where the asking client's nights are known from, what was chosen among them, and what courses go by.</summary>
internal sealed class ReadSources(ReposeDb db, CurrentUser user)
{
    /// <param name="Source">Which one.</param>
    /// <param name="Nights">How many nights it tells of.</param>
    /// <param name="First">The first of them.</param>
    /// <param name="Last">The last of them.</param>
    public sealed record Known(NightSource Source, int Nights, LocalDate First, LocalDate Last);

    /// <param name="Course">The course.</param>
    /// <param name="FirstSession">When its first session begins; null where there is none.</param>
    public sealed record OfCourse(Course Course, Instant? FirstSession);

    public sealed record Sources(IReadOnlyList<Known> All, ChosenSources Chosen, IReadOnlyList<OfCourse> Courses);

    public async Task<Outcome<Sources>> Run(CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        var periods = await db.DevicePeriods.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var dates = await db
            .DiaryPages.Where(one => one.ClientId == client)
            .Select(one => one.Date)
            .Distinct()
            .ToListAsync(cancel);
        var choices = await db.SourceChoices.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        return new Sources([.. Devices(periods), .. Diary(dates)], new(choices), await Courses(client, cancel));
    }

    private static IEnumerable<Known> Devices(List<DevicePeriod> periods) =>
        periods
            .GroupBy(period => period.Source, StringComparer.Ordinal)
            .Select(source => (source.Key, Nights: source.Measured().Where(IsSleep).ToList()))
            .Where(source => source.Nights.Count > 0)
            .Select(source => new Known(
                new(source.Key),
                source.Nights.Count,
                source.Nights[0].Date,
                source.Nights[^1].Date
            ))
            .OrderByDescending(source => source.Nights);

    private static bool IsSleep(Night night) => night.Metrics is not null;

    private static IEnumerable<Known> Diary(List<LocalDate> dates) =>
        dates.Count == 0 ? [] : [new Known(NightSource.Diary, dates.Count, dates.Min(), dates.Max())];

    private async Task<IReadOnlyList<OfCourse>> Courses(Id<Client> client, CancellationToken cancel)
    {
        var courses = await db
            .Courses.AsNoTracking()
            .Where(one => one.ClientId == client && one.CancelledAt == null)
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync(cancel);
        var firsts = await FirstSessions.Of(db, courses.Select(one => one.Id), cancel);
        return [.. courses.Select(course => new OfCourse(course, firsts.GetValueOrDefault(course.Id)))];
    }
}
