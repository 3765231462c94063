using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures.Tests;

public class ARegularityPicture
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task Says_in_words_what_the_index_and_the_jetlag_mean()
    {
        var data = Of((0, new LocalTime(23, 30)), (1, new LocalTime(0, 30)), (5, new LocalTime(1, 30))) with
        {
            Index = new SleepRegularityIndex(71.6, 20.5),
            Jetlag = new SocialJetlag(new LocalTime(1, 30), new LocalTime(0, 0), 2, 5),
        };

        var notes = (await Reading.Chart<RegularityPicture>(data)).QuerySelectorAll(".note");

        Assert.StartsWith("Sleep regularity index 72, from 20 days. 100 would be", notes[0].TextContent);
        Assert.Contains(
            "1 h 30 min later on free days than on work days (2 free, 5 work nights)",
            notes[1].TextContent
        );
    }

    [Fact]
    public async Task Keeps_times_round_midnight_together()
    {
        var page = await Reading.Chart<RegularityPicture>(Of((0, new LocalTime(23, 50)), (1, new LocalTime(0, 10))));

        var dots = page.QuerySelectorAll("svg.wide .night")
            .Select(dot => double.Parse(dot.GetAttribute("cx")!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();

        Assert.InRange(dots[1] - dots[0], 1, 60);
    }

    [Fact]
    public async Task Admits_that_too_little_is_known()
    {
        var notes = (await Reading.Chart<RegularityPicture>(Of((0, new LocalTime(3, 0))))).QuerySelectorAll(".note");

        Assert.Equal("Too few days are known to say how regular the nights are.", notes[0].TextContent);
        Assert.Equal("Too few work or free days are known to compare them.", notes[1].TextContent);
    }

    [Fact]
    public async Task Says_that_there_are_no_nights_yet() =>
        Assert.Contains("No nights yet.", (await Reading.Chart<RegularityPicture>(Of())).Text("figcaption"));

    private static RegularityData Of(params (int Day, LocalTime Middle)[] nights) =>
        new()
        {
            Nights =
            [
                .. nights.Select(night => new MidSleep(Monday.PlusDays(night.Day), night.Middle, night.Day % 7 > 4)),
            ],
        };
}
