using AngleSharp.Html.Dom;
using NodaTime;
using Repose.Pictures.Tests.Samples;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Languages;

public sealed class PicturesInSpanish : IDisposable
{
    private static readonly LocalDate First = new(2026, 3, 2);
    private readonly Speaking spanish = Speaking.In(new("es"));

    public void Dispose() => spanish.Dispose();

    [Fact]
    public async Task Describe_a_raster()
    {
        var page = await Reading.Chart<NightRaster>(
            new NightRasterData { Nights = SampleCourse.Settled(First, 7), Sessions = [new SessionMark(First)] }
        );

        Assert.Matches(
            @"^7 noches, 1 sin datos\. La mitad de los sueños principales ya había empezado a las \d\d:\d\d y ya había "
                + @"terminado a las \d\d:\d\d\. 1 noche después de una sesión\.$",
            page.Text("svg.wide desc")
        );
        Assert.StartsWith("2 mar – 8 mar 2026 · 7 noches, 1 sin datos · una fila por noche", page.Text(".subtitle"));
        Assert.Equal("mar 3 mar 2026", page.QuerySelectorAll("tbody th")[1].TextContent);
    }

    [Fact]
    public async Task Describe_a_trend()
    {
        var page = await Reading.Chart<TrendChart>(
            new TrendChartData
            {
                Title = "Tiempo hasta dormirse, noche por noche",
                ValueName = Outcomes.SleepOnsetLatency.Name,
                Unit = "min",
                HigherIsBetter = false,
                Points = [new(First, 40), new(First.PlusDays(1), null), new(First.PlusDays(2), 20)],
                Phases = [new Phase("Antes", First, First.PlusDays(2), new Level(30))],
                Estimate = new TrendEstimate(30, -12, -21, -3),
            }
        );

        Assert.Equal(
            "tiempo hasta dormirse, 2 mar – 4 mar 2026, 2 de 3 noches registradas. De 20 min a 40 min. Antes: 30 min en "
                + "promedio. Cambio estimado frente a antes: −12 min (probablemente entre −21 min y −3 min).",
            page.Text("svg.wide desc")
        );
        Assert.True(page.Says("svg.wide text", "minutos · más bajo es mejor"));
    }

    [Fact]
    public async Task Write_numbers_with_the_same_point_and_the_same_units()
    {
        var page = await Reading.Chart<TrendChart>(
            new TrendChartData
            {
                Title = "t",
                ValueName = Outcomes.Quality.Name,
                Unit = "points",
                Points = [new(First, 3.5), new(First.PlusDays(1), 1)],
            }
        );

        Assert.Equal("3.5 puntos", page.QuerySelectorAll("tbody tr")[0].Children[2].TextContent);
        Assert.Equal("1 punto", page.QuerySelectorAll("tbody tr")[1].Children[2].TextContent);
        Assert.True(page.Says("svg.wide text", "puntos"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(240)]
    public async Task Hold_no_English_of_ours(int days)
    {
        var nights = days == 0 ? [] : SampleCourse.Settled(First, days);
        IHtmlDocument[] pages =
        [
            await Reading.Chart<NightRaster>(
                new NightRasterData { Nights = nights, Sessions = [new SessionMark(First)] }
            ),
            await Reading.Chart<RegularityPicture>(RegularityData.Of(nights)),
            await Reading.Chart<DebtChart>(
                DebtChartData.Of(nights, SleepNeed.ForAge(40), First.PlusDays(Math.Max(0, days - 1)))
            ),
            await Reading.Chart<GroupBand>(Band(days)),
            .. await Task.WhenAll(Outcomes.All.Select(outcome => Reading.Chart<TrendChart>(Trend(outcome, days)))),
        ];

        Assert.All(pages, English.IsNotIn);
    }

    private static GroupBandData Band(int days) =>
        new()
        {
            Days =
            [
                .. Enumerable
                    .Range(0, Math.Min(days, 28))
                    .Select(day => new GroupDay(
                        First.PlusDays(day),
                        day % 5 > 0,
                        day % 5 > 2 ? new GroupRange(-1.5, 3.2) : null
                    )),
            ],
        };

    private static TrendChartData Trend(Outcome outcome, int days) =>
        new()
        {
            Title = outcome.Name,
            ValueName = outcome.Name,
            Unit = Pictures.Words.OutcomeWords.UnitOfValue(outcome),
            HigherIsBetter = outcome.HigherIsBetter,
            Points = [.. Enumerable.Range(0, days).Select(day => new TrendPoint(First.PlusDays(day), day % 9 - 1))],
            Sessions = [new SessionMark(First)],
            Estimate = days > 2 ? new TrendEstimate(5, 2, null, null) : null,
        };
}
