using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Pictures.Report;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Mine.Taking;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Mine;

/// <summary>The report tells what was settled before the first session, when, and what changed afterwards.</summary>
public sealed class TheReportOfACourse
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_what_was_settled_and_that_nothing_was_changed(string engine)
    {
        await using var sleeper = await WithACourse(engine);

        var settled = await SettledIn(sleeper, "en");

        Assert.Equal(
            [
                "The measure: time to fall asleep. A change of 20 min or more counts. Settled on Tuesday 11 August 2026.",
                "A lower value is better.",
                "This course is judged by your diary, named on Tuesday 11 August 2026, before the first session.",
                "The days were chosen, not drawn by lot.",
                "10 sessions were planned.",
            ],
            settled.Lines
        );
        Assert.Contains("was settled before the first session", settled.Text, StringComparison.Ordinal);
        Assert.Contains("No pause, no end before its time", settled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_was_settled_too_late_and_what_was_changed()
    {
        await using var sleeper = await WithACourse(Engine.Sqlite, namedOn: Today.PlusWeeks(-3));
        await sleeper.Server.InDb(async db =>
        {
            db.Add(
                new CourseChange(
                    db.PracticeId,
                    Id<CourseChange>.New(),
                    (await db.Courses.SingleAsync()).Id,
                    CourseChangeKind.Extended,
                    "She liked it.",
                    4,
                    null,
                    "Ana",
                    AServer.Noon - Duration.FromDays(14)
                )
            );
            return await db.SaveChangesAsync();
        });

        var settled = await SettledIn(sleeper, "en");

        Assert.Contains("after the first session", settled.Lines[0], StringComparison.Ordinal);
        Assert.Equal("On Monday 28 September 2026 extended by 4 sessions. Why: She liked it.", settled.Lines[^1]);
        Assert.Contains("was not settled before the first session", settled.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No pause", settled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_how_many_sessions_left_the_day_of_the_lot()
    {
        await using var sleeper = await WithACourse(Engine.Sqlite);
        await sleeper.Server.InDb(async db =>
        {
            var visits = await db.Appointments.OrderBy(one => one.Start).Take(2).ToListAsync();
            foreach (var visit in visits)
            {
                db.Add(
                    new Departure(
                        db.PracticeId,
                        Id<Departure>.New(),
                        visit.CourseId!.Value,
                        visit.Id,
                        Today.PlusWeeks(-6),
                        Today.PlusWeeks(-5),
                        AServer.Noon
                    )
                );
            }

            return await db.SaveChangesAsync();
        });

        var settled = await SettledIn(sleeper, "en");

        Assert.Equal("2 sessions left the day that the lot gave.", settled.Lines[^1]);
    }

    [Fact]
    public async Task Is_in_spanish_without_an_english_word()
    {
        await using var sleeper = await WithACourse(Engine.Sqlite);
        sleeper.Wears(Today, awake: 20);
        await sleeper.IsKept();

        var report = await Report(sleeper, "es");

        var page = new HtmlParser().ParseDocument(report);
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        var words = page.Body!.TextContent.Split(
            [' ', '\n', '.', ',', ';', ':', '(', ')', '"', '“', '”'],
            StringSplitOptions.RemoveEmptyEntries
        );
        string[] english =
        [
            "the",
            "of",
            "and",
            "was",
            "were",
            "with",
            "your",
            "diary",
            "night",
            "nights",
            "session",
            "sessions",
            "before",
            "after",
            "Diary",
            "Watch",
            "Device",
            "minutes",
            "sleep",
        ];
        Assert.Empty(words.Intersect(english.Except(["of", "Watch"])));
        Assert.Contains("Lo que se acordó de antemano", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Un valor más bajo es mejor.", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_by_the_shared_page_also_before_there_is_an_answer()
    {
        await using var sleeper = await ASleeper.Open(Engine.Sqlite);
        sleeper.Has(TenDaysFrom(Today.PlusWeeks(-1)), "sol");
        await sleeper.IsKept();
        var made = await (
            await sleeper.Browser.Submit(
                await sleeper.Browser.Page("/me/mine/share"),
                "make",
                new Dictionary<string, string> { ["Form.Name"] = "Dr. Meyer" }
            )
        ).Page();
        var path = new Uri(made.QuerySelector("#share-address")!.GetAttribute("value")!).PathAndQuery;
        using var doctor = sleeper.Server.Visitor();
        await doctor.Submit(
            await doctor.Page(path),
            "open",
            new Dictionary<string, string>
            {
                ["Form.Passphrase"] = made.QuerySelector("#share-passphrase")!.GetAttribute("value")!,
            }
        );

        var shown = (await doctor.Page(path)).QuerySelector("[aria-labelledby=reports]")!.TextContent;

        Assert.Contains("The measure: time to fall asleep.", shown, StringComparison.Ordinal);
        Assert.Contains("10 sessions were planned.", shown, StringComparison.Ordinal);
        Assert.Contains("The measure: time to fall asleep.", await NoReport(sleeper), StringComparison.Ordinal);
    }

    private static async Task<string> NoReport(ASleeper sleeper)
    {
        using var zip = new ZipArchive(
            await sleeper.Browser.GetStreamAsync(new Uri("/me/mine/download", UriKind.Relative))
        );
        var file = zip.Entries.Single(one => one.Name.EndsWith("-no-report.txt", StringComparison.Ordinal));
        using var text = new StreamReader(await file.OpenAsync());
        return await text.ReadToEndAsync();
    }

    /// <summary>A course that is over, with a diary of 60 minutes before it and of 25 from it on.</summary>
    private static async Task<ASleeper> WithACourse(string engine, LocalDate? namedOn = null)
    {
        var sleeper = await ASleeper.Open(engine);
        var first = Today.PlusWeeks(-6);
        var course = sleeper.Has(TenDaysFrom(first), "sol", namedOn);
        course.NameNights("diary", null, course.CreatedAt);
        for (var date = first.PlusDays(-27); date <= Today; date = date.PlusDays(1))
        {
            sleeper.Writes(date, awake: (date <= first ? 60 : 25) + (date.Day % 5));
        }

        await sleeper.IsKept();
        return sleeper;
    }

    private static async Task<(IReadOnlyList<string> Lines, string Text)> SettledIn(ASleeper sleeper, string language)
    {
        var page = new HtmlParser().ParseDocument(await Report(sleeper, language));
        var section = page.QuerySelector("#settled")!;
        section = section.QuerySelector("li") is null ? section.ParentElement! : section;
        return ([.. section.QuerySelectorAll("li").Select(one => one.TextContent)], section.TextContent);
    }

    private static Task<string> Report(ASleeper sleeper, string language) =>
        sleeper.Server.InPractice(async services =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            var all = await services
                .GetRequiredService<CourseReports>()
                .Of(sleeper.Client.Id, TestContext.Current.CancellationToken);
            var one = Assert.Single(all);
            Assert.True(one.Report is not null, one.Why);
            return await SleepReport.Render(one.Report);
        });
}
