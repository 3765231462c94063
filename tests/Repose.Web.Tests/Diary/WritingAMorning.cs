using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using Repose.Testing;

namespace Repose.Web.Tests.Diary;

public sealed class WritingAMorning
{
    private const string Today = "/me/diary/2026-10-12";

    private static readonly Dictionary<string, string> Ordinary = new()
    {
        ["Form.BedTime"] = "22:30",
        ["Form.LightsOut"] = "23:00",
        ["Form.FallingAsleep"] = "40",
        ["Form.Awakenings"] = "2",
        ["Form.Awake"] = "35",
        ["Form.FinalAwakening"] = "06:00",
        ["Form.OutOfBed"] = "06:30",
        ["Form.Quality"] = "3",
        ["Form.Rested"] = "2",
    };

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_night_and_says_how_long_it_was(string engine)
    {
        await using var home = await AClient.Open(engine);

        var answer = await home.Write(Today, Ordinary);

        Assert.Equal("/me/diary?saved=2026-10-12", answer.Headers.Location!.PathAndQuery);
        var page = Assert.Single(await home.Pages());
        // The worked night of the definitions: 345 minutes asleep of 480 in bed.
        Assert.Contains(
            "you slept about 5 h 45 min of 8 h in bed",
            await home.Text("/me/diary?saved=2026-10-12"),
            StringComparison.Ordinal
        );
        Assert.Equal((1, false), (page.Version, page.IsLate));
        Assert.Equal(home.Practice.At(2026, 10, 11, 22, 30), page.BedTime);
        Assert.Equal((3, 2), (page.Quality, page.Rested));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_it_once_however_often_the_form_is_sent(string engine)
    {
        await using var home = await AClient.Open(engine);
        var form = await home.Browser.Page(Today);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => home.Browser.Submit(form, "morning", Ordinary))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await home.Pages());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_was_there_before_when_it_is_corrected(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.Write(Today, Ordinary);

        await home.Write(Today, new() { ["Form.FallingAsleep"] = "20" });

        var pages = await home.Pages();
        Assert.Equal([1, 2], pages.Select(page => page.Version));
        Assert.Equal([40, 20], pages.Select(page => page.SleepOnsetLatency!.Value.TotalMinutes));
        // All else is as it was.
        Assert.Equal(pages[0].BedTime, pages[1].BedTime);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_both_when_two_devices_write_at_once(string engine)
    {
        await using var home = await AClient.Open(engine);
        IDocument[] forms = [await home.Browser.Page(Today), await home.Browser.Page(Today)];

        var answers = await Task.WhenAll(forms.Select(form => home.Browser.Submit(form, "morning", Ordinary)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal([1, 2], (await home.Pages()).Select(page => page.Version));
    }

    [Fact]
    public async Task Starts_from_the_usual_times_and_never_from_usual_minutes_awake()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        foreach (var day in (string[])["09", "10", "11"])
        {
            await home.Write($"/me/diary/2026-10-{day}", Ordinary);
        }

        var form = await home.Browser.Page(Today);

        Assert.Equal(("22:30", "06:30"), (ValueOf(form, "Form.BedTime"), ValueOf(form, "Form.OutOfBed")));
        Assert.Equal(("", ""), (ValueOf(form, "Form.FallingAsleep"), ValueOf(form, "Form.Awake")));
    }

    [Fact]
    public async Task Marks_what_is_written_on_a_later_day()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        await home.Write("/me/diary/2026-10-08", Ordinary);

        Assert.True(Assert.Single(await home.Pages()).IsLate);
        Assert.Contains("written later", await home.Text("/me/diary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-14")]
    [InlineData("2026-10-05")]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public async Task Is_for_the_last_seven_mornings_alone(string date)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        using var answer = await home.Browser.GetAsync(new Uri($"/me/diary/{date}", UriKind.Relative));

        Assert.Equal("/me/diary?closed=true", answer.Headers.Location!.PathAndQuery);
        Assert.Contains(
            "open for the last seven mornings",
            await home.Text("/me/diary?closed=true"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Form.OutOfBed", "05:00", "“Got up” is before “Woke up for the last time”")]
    [InlineData("Form.Awake", "400", "440 minutes awake do not fit into a night of 420 minutes")]
    [InlineData("Form.Awake", "lots", "a whole number from 0 to 960")]
    [InlineData("Form.Awakenings", "-1", "a whole number from 0 to 99")]
    [InlineData("Form.Quality", "7", "a whole number from 1 to 5")]
    [InlineData("Form.BedTime", "25:99", "a time of the clock")]
    public async Task Says_what_cannot_be_and_loses_nothing_that_was_typed(string field, string typed, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await home.Write(Today, new(Ordinary) { [field] = typed, ["Form.Note"] = "A loud night <b>" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Page();
        Assert.Contains(said, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("A loud night <b>", page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal("40", ValueOf(page, "Form.FallingAsleep"));
        Assert.Empty(await home.Pages());
    }

    [Fact]
    public async Task Asks_once_more_about_a_rare_night_and_then_believes_it()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var byDay = new Dictionary<string, string>
        {
            ["Form.BedTime"] = "08:00",
            ["Form.FinalAwakening"] = "11:00",
            ["Form.OutOfBed"] = "11:30",
        };

        var asked = await (await home.Write(Today, byDay)).Page();
        Assert.Contains("that is rare", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await home.Pages());

        await home.Browser.Submit(asked, "morning", new Dictionary<string, string> { ["Form.Sure"] = "true" });
        Assert.Single(await home.Pages());
    }

    [Fact]
    public async Task Refuses_an_empty_form_and_takes_one_with_a_single_answer()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        Assert.Contains(
            "Nothing is filled in",
            await AClient.TextOf(await home.Write(Today, [])),
            StringComparison.Ordinal
        );
        await home.Write(Today, new() { ["Form.Quality"] = "1" });

        Assert.Equal(1, Assert.Single(await home.Pages()).Quality);
        Assert.Contains("cannot be told", await home.Text("/me/diary?saved=2026-10-12"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_the_hour_that_comes_twice()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        home.Server.Clock.Reset(home.Practice.At(2026, 11, 1, 9));

        await home.Write(
            "/me/diary/2026-11-01",
            new()
            {
                ["Form.LightsOut"] = "23:00",
                ["Form.FallingAsleep"] = "0",
                ["Form.Awake"] = "0",
                ["Form.FinalAwakening"] = "06:00",
            }
        );

        var night = Assert.Single(await home.Pages());
        Assert.Equal(Duration.FromHours(8), night.FinalAwakening - night.LightsOut);
    }

    [Fact]
    public async Task Leads_from_the_first_page_to_the_diary_until_it_is_written()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        Assert.Contains("How was your night?", await home.Text("/me"), StringComparison.Ordinal);
        await home.Write(Today, Ordinary);

        Assert.DoesNotContain("How was your night?", await home.Text("/me"), StringComparison.Ordinal);
    }

    private static string ValueOf(IDocument page, string field) =>
        page.QuerySelector<IHtmlInputElement>($"input[name='{field}']")!.Value;
}
