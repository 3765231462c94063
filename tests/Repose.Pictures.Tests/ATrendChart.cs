using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Pictures.Tests;

public class ATrendChart
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public async Task Breaks_the_line_at_missing_nights_and_marks_them()
    {
        var page = await Reading.Chart<TrendChart>(Of("min", 40, null, 30, 35, null, 20));

        Assert.Equal(2, page.Drawn("missing"));
        Assert.Equal(4, page.Drawn("night"));
        Assert.Equal(3, page.One("svg.wide .trace").GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Equal(2, page.QuerySelectorAll("tbody td").Count(cell => cell.TextContent is "missing"));
        Assert.Contains("4 of 6 nights logged", page.Text("figcaption"));
    }

    [Fact]
    public async Task Takes_a_date_that_was_not_told_as_missing()
    {
        var data = Of("min", 40, 30) with
        {
            Points = [new TrendPoint(First, 40), new TrendPoint(First.PlusDays(3), 30)],
        };

        Assert.Equal(2, (await Reading.Chart<TrendChart>(data)).Drawn("missing"));
    }

    [Fact]
    public async Task Says_that_there_are_no_nights_yet()
    {
        var page = await Reading.Chart<TrendChart>(Of("min"));

        Assert.Contains("No nights yet.", page.Text("figcaption"));
        Assert.Empty(page.QuerySelectorAll("svg.wide"));
        Assert.Equal("Nothing to show yet.", page.Text("tbody"));
    }

    [Theory]
    [InlineData("min", 0)]
    [InlineData("min", 40)]
    [InlineData("%", 100)]
    [InlineData("points", -3)]
    [InlineData("points", 1e14)]
    [InlineData("min", 1e12)]
    public async Task Draws_one_value_and_a_constant_series(string unit, double value)
    {
        Assert.Equal(1, (await Reading.Chart<TrendChart>(Of(unit, value))).Drawn("night"));
        Assert.Equal(3, (await Reading.Chart<TrendChart>(Of(unit, value, value, value))).Drawn("night"));
    }

    [Fact]
    public async Task Takes_what_is_no_number_as_missing()
    {
        var html = await Reading.Html<TrendChart>(
            ("Id", "it"),
            ("Data", Of("min", double.NaN, double.PositiveInfinity, 30, double.NegativeInfinity))
        );

        Assert.DoesNotContain("NaN", html);
        Assert.DoesNotContain("Infinity", html);
        Assert.Equal(3, Reading.Parse(html).Drawn("missing"));
    }

    [Fact]
    public async Task Leaves_out_an_efficiency_that_cannot_be_and_says_so()
    {
        var page = await Reading.Chart<TrendChart>(Of("%", 92, -5, 130, 97));

        Assert.Equal(2, page.Drawn("night"));
        Assert.Contains("2 values are left out", page.Text(".note"));
        Assert.DoesNotContain(page.QuerySelectorAll("svg.wide text"), text => text.TextContent is "105" or "110");
    }

    [Fact]
    public async Task Leaves_out_what_nobody_can_measure()
    {
        var page = await Reading.Chart<TrendChart>(Of("points", 3, 1e300, -1e300));

        Assert.Equal(1, page.Drawn("night"));
        Assert.Contains("2 values are left out", page.Text(".note"));
    }

    [Fact]
    public async Task Marks_the_night_after_a_session_by_shape()
    {
        var data = Of("min", 40, 30, 20) with { Sessions = [new SessionMark(First)] };

        var page = await Reading.Chart<TrendChart>(data);

        Assert.Equal(2, page.Drawn("night"));
        Assert.Equal(2, page.Drawn("session"));
        Assert.Equal("yes", page.QuerySelectorAll("tbody tr")[1].Children[3].TextContent);
    }

    [Fact]
    public async Task Numbers_what_else_happened_and_lists_it_in_the_same_order()
    {
        var data = Of("min", 40, 30, 20) with
        {
            Events = [new EventMark(First.PlusDays(2), "illness"), new EventMark(First, "new medicine")],
        };

        var page = await Reading.Chart<TrendChart>(data);

        Assert.Equal(2, page.Drawn("event"));
        Assert.Equal("Mon 2 Mar 2026: new medicine, Wed 4 Mar 2026: illness", page.Texts(".listed li"));
    }

    [Fact]
    public async Task Gives_an_estimate_without_limits_as_one()
    {
        var data = Of("min", 40, 30, 20) with { Estimate = new TrendEstimate(40, -12, null, null) };

        var page = await Reading.Chart<TrendChart>(data);

        Assert.Contains("\u221212 min (limits not known)", page.Text(".note"));
        Assert.Equal(0, page.Drawn("interval"));
    }

    [Fact]
    public async Task Keeps_its_date_labels_apart_over_three_years()
    {
        var data = Of("min", [.. Enumerable.Range(0, 1095).Select(day => (double?)(20 + day % 17))]);

        var labels = (await Reading.Chart<TrendChart>(data))
            .QuerySelectorAll("svg.wide text.quiet")
            .Count(text => text.TextContent.Contains(" 202", StringComparison.Ordinal));

        Assert.InRange(labels, 3, 12);
    }

    [Theory]
    [InlineData(5e-324, 0)]
    [InlineData(9e14, 9e14 + 1)]
    [InlineData(-9e14, 9e14)]
    [InlineData(0.1, 0.30000000000000004)]
    public async Task Draws_values_that_hardly_differ_and_values_that_differ_hugely(double one, double other) =>
        Assert.Equal(2, (await Reading.Chart<TrendChart>(Of("points", one, other))).Drawn("night"));

    [Fact]
    public async Task Explains_weekends_only_where_they_are_drawn()
    {
        var week = await Reading.Chart<TrendChart>(Of("min", 1, 2, 3, 4, 5, 6, 7));
        var years = await Reading.Chart<TrendChart>(Of("min", new double?[400]));

        Assert.Equal((1, true), (week.Drawn("weekend"), week.Says(".key li", "weekend")));
        Assert.Equal((0, false), (years.Drawn("weekend"), years.Says(".key li", "weekend")));
    }

    [Fact]
    public void Draws_any_values_at_all() =>
        Prop.ForAll<double[]>(values =>
            {
                var data = Of("points", [.. values.Select(value => (double?)value)]);
                var html = Reading.Html<TrendChart>(("Id", "it"), ("Data", data)).GetAwaiter().GetResult();
                return !html.Contains("NaN") && !html.Contains('∞');
            })
            .QuickCheckThrowOnFailure();

    private static TrendChartData Of(string unit, params double?[] values) =>
        new()
        {
            Title = "A measure",
            ValueName = "measure",
            Unit = unit,
            Points = [.. values.Select((value, day) => new TrendPoint(First.PlusDays(day), value))],
        };
}
