using NodaTime;
using Repose.Pictures.Tests.Samples;

namespace Repose.Pictures.Tests;

public class ANightRaster
{
    private static readonly LocalDate First = new(2026, 5, 4);

    [Fact]
    public async Task Gives_a_missing_night_its_row_and_a_mark()
    {
        var nights = SampleCourse.Settled(First, 7);

        var page = await Reading.Chart<NightRaster>(new NightRasterData { Nights = nights });

        Assert.Equal(6, nights.Count);
        Assert.Equal(1, page.Drawn("missing"));
        Assert.Equal(7, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("missing", page.QuerySelectorAll("tbody tr")[4].Children[2].TextContent);
        Assert.Contains("7 nights, 1 missing", page.Text("figcaption"));
    }

    [Fact]
    public async Task Runs_on_into_the_afternoon_for_a_nap_at_two()
    {
        var page = await Reading.Chart<NightRaster>(new NightRasterData { Nights = SampleCourse.Settled(First, 7) });

        Assert.Equal("18:00", page.QuerySelectorAll("svg.wide text")[^1].TextContent);
        Assert.Equal("14:00\u201314:35", page.QuerySelectorAll("tbody tr")[6].Children[7].TextContent);
    }

    [Fact]
    public async Task Draws_only_the_last_rows_of_three_years_and_says_so()
    {
        var data = new NightRasterData { Nights = SampleCourse.Settled(First, 1095) };

        var page = await Reading.Chart<NightRaster>(data);

        Assert.Equal(130, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            "Only the last 130 nights are drawn; 965 earlier nights are left out of this picture.",
            page.Text(".note")
        );
    }

    [Fact]
    public async Task Says_how_many_nights_between_two_phases_are_not_drawn()
    {
        var data = new NightRasterData
        {
            Nights = SampleCourse.Settled(First, 100),
            Phases =
            [
                new Phase("Course", First, First.PlusDays(9)),
                new Phase("Last weeks", First.PlusDays(90), First.PlusDays(99)),
            ],
        };

        var page = await Reading.Chart<NightRaster>(data);

        Assert.Equal(20, page.QuerySelectorAll("tbody tr").Length);
        Assert.True(page.Says("svg.wide text", "Last weeks (after 80 nights not drawn)"));
    }

    [Fact]
    public async Task Marks_the_row_of_the_night_after_a_session()
    {
        var data = new NightRasterData { Nights = SampleCourse.Settled(First, 3), Sessions = [new SessionMark(First)] };

        var page = await Reading.Chart<NightRaster>(data);

        Assert.Equal(1, page.Drawn("session"));
        Assert.Equal("after a session", page.QuerySelectorAll("tbody tr")[1].LastElementChild!.TextContent);
    }

    [Fact]
    public async Task Says_that_there_are_no_nights_yet()
    {
        var page = await Reading.Chart<NightRaster>(new NightRasterData { Nights = [] });

        Assert.Contains("No nights yet.", page.Text("figcaption"));
        Assert.Empty(page.QuerySelectorAll("svg.wide"));
    }
}
