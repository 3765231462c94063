using Repose.Pictures.Tests.Samples;
using Repose.Pictures.Tests.Words;

namespace Repose.Pictures.Tests;

public class AForestPicture
{
    [Fact]
    public async Task Has_one_row_for_each_client_with_the_own_result_and_the_shared_one_beside_it()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Forest);

        Assert.Equal(12, page.Drawn("own"));
        Assert.Equal(12, page.Drawn("shared"));
        Assert.Equal(1, page.Drawn("pooled"));
        Assert.True(page.Says("svg.wide text", "Ada"));
        Assert.True(page.Says("svg.narrow text", "Ada"));
        Assert.Equal(4, page.QuerySelectorAll(".key li").Length);
    }

    [Fact]
    public async Task Tells_the_same_in_its_table()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Forest);

        Assert.Equal(
            "Who, Own result, 95% interval, With the others, 95% interval with the others",
            page.Texts("th[scope=col]")
        );
        Assert.Equal(14, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            "7 min sooner, 6 min later to 20 min sooner, 8 min sooner, 2 min later to 18 min sooner",
            page.Texts("tbody tr:first-child td")
        );
        Assert.Equal(", , 9 min sooner, 3 min sooner to 16 min sooner", page.Texts("tbody tr:nth-child(13) td"));
        Assert.Equal(", , 9 min sooner, 8 min later to 27 min sooner", page.Texts("tbody tr:nth-child(14) td"));
    }

    [Fact]
    public async Task Says_mean_and_next_client_in_words()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Forest);

        Assert.StartsWith(
            "On average over these clients: about 9 min sooner (likely between 3 min and 16 min sooner)., "
                + "For the next client, anything from 8 min later to 27 min sooner is likely., "
                + "A change that matters is about 20 min., ",
            page.Texts(".note")
        );
        Assert.Equal("12 clients · right is better", page.Text(".subtitle"));
        foreach (var note in page.QuerySelectorAll(".note"))
        {
            Honest.Sentence(note.TextContent);
        }
    }

    [Fact]
    public async Task Shows_with_four_clients_the_mean_but_no_shared_results_and_says_why()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Of(4));

        Assert.Equal(4, page.Drawn("own"));
        Assert.Equal(0, page.Drawn("shared"));
        Assert.Equal(1, page.Drawn("pooled"));
        Assert.Equal("Who, Own result, 95% interval", page.Texts("th[scope=col]"));
        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "What to expect of the next client and each client in the light of the others can be shown from 5 clients "
                + "on; there are 4.",
            page.Texts(".note")
        );
    }

    [Fact]
    public async Task Shows_with_two_clients_only_their_own_results()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Of(2));

        Assert.Equal(2, page.Drawn("own"));
        Assert.Equal(0, page.Drawn("pooled"));
        Assert.Contains("The mean over clients can be shown from 3 clients on; there are 2.", page.Texts(".note"));
    }

    [Fact]
    public async Task Says_so_when_there_are_no_clients()
    {
        var page = await Reading.Chart<ForestPicture>(SamplePractice.Of(0));

        Assert.Equal("No clients yet.", page.Text(".subtitle"));
        Assert.Empty(page.QuerySelectorAll("svg"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Has_better_on_the_right(bool higherIsBetter)
    {
        var data = SamplePractice.Forest with
        {
            HigherIsBetter = higherIsBetter,
            Clients = [new("Ada", new Level(-15, -20, -10)), new("Bea", new Level(15, 10, 20))],
        };

        var page = await Reading.Chart<ForestPicture>(data);

        var at = page.QuerySelectorAll("svg.wide .own")
            .Select(dot => ReferenceNumber(dot.GetAttribute("cx")!))
            .ToArray();
        Assert.Equal(higherIsBetter, at[1] > at[0]);
    }

    [Fact]
    public async Task Draws_what_runs_off_its_edge_as_an_arrow()
    {
        var data = SamplePractice.Forest with
        {
            Clients = [.. SamplePractice.Forest.Clients, new("Far", new Level(-9000, -9100, -8900))],
        };

        var page = await Reading.Chart<ForestPicture>(data);

        Assert.Equal(12, page.Drawn("own"));
        Assert.NotEqual(0, page.Drawn("arrow-own"));
        Assert.True(page.Says("tbody th", "Far"));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1e12, 1e11, 1e13)]
    [InlineData(1e-9, -1e-9, 1e-8)]
    [InlineData(double.NaN, double.NegativeInfinity, double.PositiveInfinity)]
    public async Task Draws_any_size(double estimate, double low, double high) =>
        Assert.NotNull(
            await Reading.Chart<ForestPicture>(
                SamplePractice.Forest with
                {
                    Clients = [new("Ada", new Level(estimate, low, high), new Level(estimate, low, high))],
                    Mean = new Level(estimate, low, high),
                    NextClient = new Level(estimate, low, high),
                }
            )
        );

    [Fact]
    public async Task Draws_sixty_clients_of_many_and_lists_all()
    {
        var many = Enumerable.Range(0, 300).Select(i => new ForestClient($"c{i}", new Level(-i / 10.0, -40, 10)));

        var page = await Reading.Chart<ForestPicture>(SamplePractice.Forest with { Clients = [.. many] });

        Assert.Equal(60, page.Drawn("own"));
        Assert.Equal("the first 60 of 300 clients; all are in the table · right is better", page.Text(".subtitle"));
        Assert.Equal(302, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Never_lets_a_name_become_markup()
    {
        var data = SamplePractice.Forest with { Clients = [new("<script>x</script>", new Level(1, 0, 2))] };

        var page = await Reading.Chart<ForestPicture>(data);

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>x</script>", page.Text("tbody th"));
    }

    private static double ReferenceNumber(string text) =>
        double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
