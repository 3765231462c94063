using NodaTime;

namespace Repose.Pictures.Tests;

public class TextFromOutside
{
    private const string Hostile = "<script>alert(1)</script>\"'&\u202Eevil\u0007 \u05D0\u05D1";
    private const string Plain = "<script>alert(1)</script>\"'&evil  \u05D0\u05D1";
    private static readonly LocalDate First = new(2026, 3, 2);

    private static TrendChartData Trend =>
        new()
        {
            Title = Hostile,
            ValueName = Hostile,
            Unit = Hostile,
            Points = [new TrendPoint(First, 3), new TrendPoint(First.PlusDays(1), 4)],
            Phases = [new Phase(Hostile, First, First.PlusDays(1), new Level(3))],
            Sessions = [new SessionMark(First, Hostile)],
            Events = [new EventMark(First, Hostile)],
        };

    [Fact]
    public async Task Is_shown_as_it_was_written_and_never_becomes_markup()
    {
        var page = await Reading.Chart<TrendChart>(Trend);

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(Plain, page.Text("svg.wide title"));
        Assert.StartsWith(Plain, page.Text("figcaption"));
        Assert.Equal(Plain, page.Text("caption"));
        Assert.EndsWith(Plain, page.Text(".listed li"));
    }

    [Fact]
    public async Task Loses_the_marks_that_turn_its_surroundings_round()
    {
        var html = await Reading.Html<TrendChart>(("Id", "it"), ("Data", Trend));

        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain("&#x202E;", html);
        Assert.DoesNotContain('\u0007', html);
    }

    [Fact]
    public async Task Stays_inside_the_head_of_a_report()
    {
        var page = await Reading.Page<ReportPage>(("Title", Hostile), ("Practice", Hostile), ("About", Hostile));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.StartsWith("<script>alert(1)</script>\"'&evil", page.Title);
        Assert.Equal(Plain, page.Text("h1"));
    }

    [Fact]
    public async Task Is_shortened_in_a_drawing_without_cutting_a_letter_in_two()
    {
        var name = string.Concat(Enumerable.Repeat("\U0001F634", 400));
        var data = Trend with { Phases = [new Phase(name, First, First.PlusDays(1))] };

        var shown = (await Reading.Chart<TrendChart>(data)).Text("svg.wide text.strong");

        Assert.EndsWith("\U0001F634…", shown);
        Assert.DoesNotContain('\uFFFD', shown);
    }
}
