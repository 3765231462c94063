using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

public sealed class ChoosingASource
{
    private const string Sources = "/me/data/sources";
    private const string Watch = "device Cleo’s Watch";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Holds_for_its_stretch_of_time_and_the_last_word_goes_first(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 28));

        await Choose(home, Watch, "", "");
        home.Server.Clock.AdvanceMinutes(1);
        await Choose(home, "diary", "2026-09-20", "2026-09-22");

        var page = await home.Browser.Page(Sources);
        Assert.Equal(
            [
                "Cleo’s Watch, up to Sat 19 Sep 2026",
                "Your diary, from Sun 20 Sep 2026 to Tue 22 Sep 2026",
                "Cleo’s Watch, from Wed 23 Sep 2026 on",
            ],
            page.QuerySelectorAll("section[aria-labelledby=chosen] li")
                .Select(one => one.TextContent.Split(" chosen")[0].Trim())
        );
        var nights = await Counted(home);
        Assert.DoesNotContain(nights, night => night.Date == new LocalDate(2026, 9, 21));
        Assert.Equal(25, nights.Count);
    }

    [Fact]
    public async Task Is_kept_once_however_often_it_is_sent()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 3));
        var form = await home.Browser.Page(Sources);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => home.Browser.Submit(form, "choose")));

        Assert.Equal(1, await home.Server.InDb(db => db.SourceChoices.CountAsync()));
    }

    [Theory]
    [InlineData(Watch, "2026-09-22", "2026-09-20", "The last night is before the first one")]
    [InlineData(Watch, "yesterday", "", "Please write the dates")]
    [InlineData("device Somebody’s watch", "", "", "Please choose one of the sources")]
    [InlineData("", "", "", "Please choose one of the sources")]
    public async Task Says_what_cannot_be(string source, string first, string last, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 3));

        using var answer = await Choose(home, source, first, last);

        Assert.Contains(said, (await answer.Page()).Text(), StringComparison.Ordinal);
        Assert.Equal(0, await home.Server.InDb(db => db.SourceChoices.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task For_a_course_can_be_changed_until_it_begins_and_then_stays(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 14));
        await Course(home, home.Practice.At(2026, 10, 15, 10));

        await Name(home, Watch);
        await Name(home, "diary");
        Assert.Contains(
            "judged by your diary, named on Monday 12 October 2026, before the first session",
            await home.Text(Sources),
            StringComparison.Ordinal
        );
        var open = await home.Browser.Page(Sources);
        home.Server.Clock.Reset(home.Practice.At(2026, 10, 15, 10, 30));

        // The page was open since before the session.
        await home.Browser.Submit(open, "course-0", new Dictionary<string, string> { ["Form.Source"] = Watch });

        var course = await home.Server.InDb(db => db.Courses.SingleAsync());
        Assert.Equal("diary", course.NightsFrom);
        Assert.Contains("so this stays", await home.Text(Sources), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task For_a_course_that_has_begun_is_taken_once_and_marked_as_late(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.BringAndKeep(AnExport.Apple(new(2026, 9, 14), 14));
        await Course(home, home.Practice.At(2026, 10, 8, 10));
        Assert.Contains("No source of nights is named", await home.Text(Sources), StringComparison.Ordinal);

        await Name(home, Watch);

        Assert.Contains(
            "That was named late, on Monday 12 October 2026",
            await home.Text(Sources),
            StringComparison.Ordinal
        );
        var course = await home.Server.InDb(db => db.Courses.AsNoTracking().SingleAsync());
        var (measured, told) = course.NightsOf(await home.Periods(), await home.Pages());
        Assert.Equal((14, 0), (measured.Count, told.Count));
        using var desk = await home.Server.AsDesk(home.Practice);
        Assert.Contains(
            "That was named late",
            (await desk.Page($"/desk/clients/{course.ClientId}")).Text(),
            StringComparison.Ordinal
        );
    }

    private static async Task<HttpResponseMessage> Choose(AClient home, string source, string first, string last) =>
        await home.Browser.Submit(
            await home.Browser.Page(Sources),
            "choose",
            new Dictionary<string, string>
            {
                ["Form.Source"] = source,
                ["Form.First"] = first,
                ["Form.Last"] = last,
            }
        );

    private static async Task Name(AClient home, string source) =>
        await home.Browser.Submit(
            await home.Browser.Page(Sources),
            "course-0",
            new Dictionary<string, string> { ["Form.Source"] = source }
        );

    private static async Task<IReadOnlyList<Sleep.Night>> Counted(AClient home)
    {
        var choices = await home.Server.InDb(db => db.SourceChoices.AsNoTracking().ToListAsync());
        return new ChosenSources(choices).Of(await home.Periods(), await home.Pages());
    }

    private static Task Course(AClient home, Instant firstSession) =>
        home.Server.InDb(async db =>
        {
            var client = (await db.Clients.SingleAsync()).Id;
            var course = new Course(db.PracticeId, Id<Course>.New(), home.Practice.HalfHour.Id, 10, null, AServer.Noon);
            course.Confirm(client);
            var session = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                client,
                new(firstSession, home.Practice.Ana.Id, home.Practice.Willow.Id),
                Booked.Of(home.Practice.HalfHour, []),
                AServer.Noon
            );
            session.JoinCourse(course.Id);
            db.AddRange(course, session);
            return await db.SaveChangesAsync();
        });
}
