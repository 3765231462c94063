using System.Text.Json;

namespace Repose.Tests;

/// <summary><c>repose pool</c>, run as a person would.</summary>
public class PoolingClients
{
    private const string Twelve = """
        client,effect,se,v
        1,-6.97,6.82275604136627,46.55
        2,-4.01,7.56372923894027,57.21
        3,-5.25,8.79147314162991,77.29
        4,-15.99,10.5271078649361,110.82
        5,3.13,6.33798075099633,40.17
        6,-6.92,10.4804580052591,109.84
        7,-20.21,10.6990653797423,114.47
        8,-38.77,9.27793080379456,86.08
        9,1.45,9.10549284772659,82.91
        10,-12.42,5.11663952218641,26.18
        11,-12.16,6.3718129288296,40.6
        12,-2.67,6.1367743970265,37.66
        """;

    [Fact]
    public void Says_in_words_what_they_say_together()
    {
        var said = Pool(Twelve);

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("12 clients.", said.Out, StringComparison.Ordinal);
        Assert.Contains("Probably better on average; how much is uncertain.", said.Out, StringComparison.Ordinal);
        Assert.Contains(
            "about 9 min better (likely between 3 min and 16 min better)",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("anything from 8 min worse to 27 min better is likely", said.Out, StringComparison.Ordinal);
        Assert.Contains("no stronger than the comparisons in its rows", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_numbers_of_the_reference_as_json()
    {
        using var json = JsonDocument.Parse(Pool(Twelve, "--json").Out);

        Assert.Equal("repose-pool-answer", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("ok", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(-9.08991914991843, Number("mean", "estimate"), 1e-5);
        Assert.Equal(-27.2646795916655, Number("nextClient", "low95"), 1e-3);
        Assert.Equal(0.0827525840733043, Number("nextClient", "chanceOfMattering"), 1e-6);
        Assert.Equal(40.3200233924246, Number("reml", "tau2"), 1e-3);
        Assert.Equal(12, json.RootElement.GetProperty("byClient").GetArrayLength());

        double Number(string part, string name) => json.RootElement.GetProperty(part).GetProperty(name).GetDouble();
    }

    [Fact]
    public void Draws_them_side_by_side()
    {
        using var place = new Workplace();
        var page = place.Path("forest.html");

        var said = Command.Run("pool", place.Write("effects.csv", Twelve), "--report", page);

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Written to", said.Out, StringComparison.Ordinal);
        Assert.Contains("<svg", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("Probably better on average", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Client;Estimate;Lower;Upper\n1;-12;-21.8;-2.2\n2;-10;-19.8;-0.2\n3;-14;-23.8;-4.2\n")]
    [InlineData("se,CLIENT,note,effect\n5,1,x,-12\n5,2,,-10\n\n5,3,,-14\n")]
    [InlineData("client\tv\testimate\n1\t25\t-12\n2\t25\t-10\n3\t25\t-14\n")]
    public void Reads_the_columns_in_any_order_and_any_letters(string csv)
    {
        using var json = JsonDocument.Parse(Pool(csv, "--json").Out);

        Assert.Equal(-12, json.RootElement.GetProperty("mean").GetProperty("estimate").GetDouble(), 1e-6);
        Assert.Equal(25, json.RootElement.GetProperty("byClient")[2].GetProperty("ownVariance").GetDouble(), 1e-9);
    }

    [Fact]
    public void Takes_the_direction_from_the_sign_of_the_change_that_matters()
    {
        Assert.Contains("min worse", Pool(Twelve, "--mid", "20").Out, StringComparison.Ordinal);
        Assert.Contains("min better", Pool(Twelve, "--mid=-15").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "there are none yet")]
    [InlineData(1, "there is one")]
    [InlineData(2, "there are 2")]
    public void Says_with_too_few_that_it_cannot_tell_yet_and_why(int clients, string why)
    {
        var said = Pool(
            "client,estimate,v\n" + string.Concat(Enumerable.Range(0, clients).Select(i => $"{i},-30,9\n"))
        );

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Cannot tell yet.", said.Out, StringComparison.Ordinal);
        Assert.Contains("can be shown from 3 clients on; " + why, said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("On average over these clients", said.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client,estimate,v\nAda,-12,0\n", "Row 2, v: The variance of Ada is 0, and must be above 0")]
    [InlineData("client,estimate,se\nAda,-12,-1\n", "Row 2, se:")]
    [InlineData("client,estimate,lower,upper\nAda,-12,3,-20\n", "Row 2, lower, upper:")]
    [InlineData("client,estimate,v\nAda,twelve,4\n", "Row 2, estimate: \"twelve\" is not a number. Write it")]
    [InlineData("client,estimate,v\nAda,-12,\n", "Row 2, v: \"\" is not a number")]
    [InlineData("client,estimate,v\nAda,-12,NaN\n", "Row 2, v: \"NaN\" is not a number")]
    [InlineData("client,estimate,v\nAda,-12,4\nAda,-3,4\n", "Row 3, client: Ada is there already")]
    [InlineData("client,estimate,v\n,-12,4\n", "Row 2, client: it is empty")]
    [InlineData("client,estimate\nAda,-12\n", "one of variance, se, or lower and upper")]
    [InlineData("", "It is empty")]
    public void Names_row_and_column_of_what_is_wrong(string csv, string message)
    {
        var said = Pool(csv);

        Assert.Equal(3, said.ExitCode);
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
        Assert.Empty(said.Out);
    }

    [Theory]
    [InlineData("A,-12,1e10\nB,-10,1e150\nC,-1e155,1e300\n", "Row 4, estimate: The estimate of C is -1E+155, and")]
    [InlineData("A,-12,1e10\nB,-10,1e150\nC,-11,5\n", "Row 3, se: The standard error of B is 1E+150, and must be")]
    [InlineData("A,-12,1e-160\nB,-10,4\nC,-11,5\n", "Row 2, se: The standard error of A is 1E-160, and must be")]
    [InlineData("A,-12,1e-200\nB,-10,4\nC,-11,5\n", "Row 2, se: The standard error of A is 1E-200, and must be")]
    [InlineData("A,-1e-13,1\nB,-10,4\nC,-11,5\n", "Row 2, estimate: The estimate of A is -1E-13")]
    [InlineData("A,-12,1e-9\nB,-10,4\nC,-11,5\n", "more than 1e9 standard errors")]
    public void Names_row_and_column_of_a_size_that_no_sum_of_squares_can_hold(string rows, string message)
    {
        var said = Pool("client,estimate,se\n" + rows, "--json");

        Assert.Equal(3, said.ExitCode);
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
        Assert.Empty(said.Out);
    }

    [Theory]
    [InlineData("A,-1e-12,1e-12\nB,1e12,1e12\nC,0,1e-12\n")]
    [InlineData("A,-1e12,1e3\nB,1e12,1e3\nC,0,1e-12\n")]
    [InlineData("A,-1e-3,1e-12\nB,1e-3,1e-12\nC,0,1e-12\n")]
    [InlineData("A,-1e12,1e12\nB,-1e12,1e12\nC,-1e12,1e12\nD,5,1e-8\n")]
    public void Holds_at_the_ends_of_what_it_accepts(string rows)
    {
        var said = Pool("client,estimate,se\n" + rows, "--json");

        Assert.Equal(0, said.ExitCode);
        using var json = JsonDocument.Parse(said.Out);
        Assert.True(double.IsFinite(json.RootElement.GetProperty("mean").GetProperty("estimate").GetDouble()));
        Assert.Equal(0, Pool("client,estimate,se\n" + rows).ExitCode);
    }

    [Fact]
    public void Refuses_a_change_that_matters_of_no_size() => Assert.Equal(2, Pool(Twelve, "--mid", "0").ExitCode);

    [Fact]
    public void Explains_itself_with_an_example()
    {
        var said = Command.Run("pool", "--help");

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("repose pool effects.csv --mid -20", said.Out, StringComparison.Ordinal);
    }

    private static Command.Result Pool(string csv, params string[] more)
    {
        using var place = new Workplace();
        return Command.Run(["pool", place.Write("effects.csv", csv), .. more]);
    }
}
