using System.Text;
using AngleSharp.Html.Dom;
using Repose.Pictures.Report;
using Repose.Pictures.Tests.Words;

namespace Repose.Pictures.Tests.Report;

public class AWholeReport
{
    public static TheoryData<string> Names => [.. SomeReports.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Has_one_heading_of_the_first_rank(string name) =>
        Assert.Equal("Is it helping?", Assert.Single((await Page(name)).QuerySelectorAll("h1")).TextContent);

    [Theory, MemberData(nameof(Names))]
    public async Task Gives_every_drawing_a_name_and_a_table(string name)
    {
        var page = await Page(name);

        Assert.NotEmpty(page.QuerySelectorAll("figure svg:not(.sign)"));
        Assert.All(
            page.QuerySelectorAll("figure svg:not(.sign)"),
            drawing =>
            {
                Assert.Equal("img", drawing.GetAttribute("role"));
                Assert.NotEmpty(drawing.Text("title"));
                Assert.NotEmpty(drawing.Text("desc"));
            }
        );
        Assert.All(
            page.QuerySelectorAll(".picture"),
            picture => Assert.NotNull(page.GetElementById(picture.Id + "-table"))
        );
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.Text("caption")));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Runs_nothing_and_asks_for_nothing(string name)
    {
        var html = await SleepReport.Render(SomeReports.All[name]());

        Assert.Empty(
            Reading
                .Parse(html)
                .QuerySelectorAll("script, link, img, iframe, object, form, [src], [style], [onload], [onclick]")
        );
        Assert.DoesNotContain("://", html);
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotContain("@import", html);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Uses_every_id_once(string name)
    {
        var ids = (await Page(name)).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Speaks_in_whole_and_honest_sentences(string name)
    {
        var page = await Page(name);

        Assert.All(
            page.QuerySelectorAll(".section-body > p, .verdict > p, .report-foot p, #read li"),
            paragraph =>
            {
                if (paragraph.ClassList.Contains("verdict-question") || paragraph.ClassList.Contains("verdict-words"))
                {
                    Honest.Words(paragraph.TextContent);
                }
                else if (!paragraph.TextContent.Contains("<script>", StringComparison.Ordinal))
                {
                    Honest.Sentence(paragraph.TextContent.Trim());
                }
            }
        );
        Assert.All(
            page.QuerySelectorAll("td, th, caption, desc, figcaption"),
            cell => Honest.Words(cell.TextContent.Trim())
        );
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Keeps_the_terms_of_the_trade_out_of_the_answer(string name) =>
        Assert.DoesNotMatch(
            "(?i)posterior|regress|autocorr|covariate|interval of|standard deviation|randomis|baseline|MID\\b|SOL\\b|WASO|TST",
            (await Page(name)).Text("#answer")
        );

    [Theory, MemberData(nameof(Names))]
    public async Task Says_helped_only_of_days_that_were_drawn_and_kept(string name)
    {
        var report = SomeReports.All[name]();
        var verdicts = Reading.Parse(await SleepReport.Render(report)).QuerySelectorAll(".verdict").ToList();

        Assert.Equal(2, verdicts.Count);
        Assert.DoesNotMatch("[Hh]elped", verdicts[0].TextContent);
        if (report.Answer.NightAfter.Strength != SingleCase.Strength.ByLot)
        {
            Assert.DoesNotMatch("[Hh]elped|Strong comparison", verdicts[1].TextContent);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Shows_no_chances_where_a_verdict_is_withheld(string name)
    {
        var report = SomeReports.All[name]();
        var page = Reading.Parse(await SleepReport.Render(report));

        Assert.Equal(report.Answer.Level.Gates.Count == 0, page.QuerySelector("#level-chances") is not null);
    }

    [Fact]
    public async Task Shows_names_from_outside_as_they_were_written_and_never_as_markup()
    {
        var html = await SleepReport.Render(SomeReports.All["hostile names"]());
        var page = Reading.Parse(html);

        Assert.Contains("<script>alert(1)</script>\"'&evil", page.Text("#method"));
        Assert.Contains("<script>alert(1)</script>\"'&evil", page.Text("#read"));
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain("&#x202E;", html);
    }

    [Fact]
    public async Task Says_when_these_nights_set_no_limit()
    {
        var verdict = (await Page("by lot, no limit")).QuerySelectorAll(".verdict")[1].TextContent;

        Assert.Contains("you fell asleep about 11 min sooner (likely no worse than 4 min later;", verdict);
        Assert.Contains("no limit on the better side", verdict);
    }

    [Fact]
    public async Task Says_that_a_lot_was_drawn_and_not_kept()
    {
        var page = await Page("by lot, not kept");

        Assert.Contains("a lot was drawn", page.QuerySelectorAll(".verdict")[1].TextContent);
        Assert.DoesNotContain("the days were chosen", page.Text("#method"));
        Assert.DoesNotContain("chosen, not drawn", page.Text("#answer"));
    }

    [Fact]
    public async Task Tells_a_client_who_sleeps_worse_what_to_do()
    {
        var level = (await Page("chosen, worse")).One(".verdict").TextContent;

        Assert.Contains("Sleep was worse", level);
        Assert.Contains("The sessions need not be the reason.", level);
        Assert.Contains("ask your doctor", level);
    }

    [Fact]
    public async Task Warns_that_nights_of_one_course_do_not_show_what_lasts_for_days()
    {
        var verdict = (await Page("chosen, better")).QuerySelectorAll(".verdict")[1].TextContent;

        Assert.Contains("Little or no difference", verdict);
        Assert.Contains("What lasts for days after a session would not show here.", verdict);
    }

    [Fact]
    public async Task Does_not_call_nights_missing_that_have_not_come()
    {
        var answer = (await Page("too early")).Text("#answer");

        Assert.Contains("The course is not over", answer);
        Assert.DoesNotContain("are missing", answer);
        Assert.DoesNotContain("on record; at least", answer);
    }

    [Fact]
    public async Task Says_nothing_twice()
    {
        foreach (var name in SomeReports.All.Keys)
        {
            var paragraphs = (await Page(name))
                .QuerySelectorAll(".verdict")
                .SelectMany(verdict =>
                    verdict
                        .Children.Where(child => child.LocalName == "p")
                        .Select(child => (verdict, child.TextContent))
                )
                .ToList();

            Assert.Equal(paragraphs.Count, paragraphs.Distinct().Count());
        }
    }

    [Fact]
    public async Task Asks_for_the_doctor_when_the_diary_does_though_a_watch_does_not()
    {
        Assert.Contains("Ask your doctor about it", (await Page("diary and device")).Text("#sleep"));
        Assert.DoesNotContain("Ask your doctor about it", (await Page("device only")).Text("#sleep"));
    }

    [Fact]
    public async Task Says_by_whose_word_a_change_matters()
    {
        Assert.Contains("35 min or more was agreed", (await Page("agreed size")).Text("#answer"));
        Assert.Contains("half of your usual ups and downs", Shown(await Page("quality")));
        Assert.Contains("A change that people notice is about 20 min", (await Page("chosen, better")).Text("#answer"));
    }

    [Fact]
    public async Task Tells_how_far_from_the_course_nights_were_compared() =>
        Assert.Contains("at most 21 days before and after", (await Page("agreed size")).Text("#method"));

    [Theory, MemberData(nameof(Names))]
    public void Is_json_as_well(string name)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(stream, SomeReports.All[name]());

        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal(2, json.RootElement.GetProperty("answers").EnumerateObject().Count());
        Assert.DoesNotContain("NaN", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Shown(IHtmlDocument page) => page.Text("#answer");

    private static async Task<IHtmlDocument> Page(string name)
    {
        var html = await SleepReport.Render(SomeReports.All[name]());
        if (Environment.GetEnvironmentVariable("REPOSE_REPORTS_OUT") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".html"), html);
        }

        return Reading.Parse(html);
    }
}
