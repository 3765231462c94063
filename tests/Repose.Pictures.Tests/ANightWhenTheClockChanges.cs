using NodaTime;
using Repose.Pictures.Tests.Samples;

namespace Repose.Pictures.Tests;

public class ANightWhenTheClockChanges
{
    private static readonly LocalDate Spring = new(2026, 3, 29);
    private static readonly LocalDate Autumn = new(2026, 10, 25);

    [Fact]
    public void Shows_no_sleep_in_the_hour_that_the_clock_skipped() =>
        Assert.Equal(
            [new ClockPiece(1, 2, ClockLane.Whole), new ClockPiece(3, 4, ClockLane.Whole)],
            Pieces(Spring, At(Spring, 0) + Duration.FromHours(1), Duration.FromHours(2))
        );

    [Fact]
    public void Shows_sleep_in_the_repeated_hour_twice() =>
        Assert.Equal(
            [
                new ClockPiece(1, 2, ClockLane.Whole),
                new ClockPiece(2, 3, ClockLane.First),
                new ClockPiece(2, 3, ClockLane.Second),
                new ClockPiece(3, 4, ClockLane.Whole),
            ],
            Pieces(Autumn, At(Autumn, 1), Duration.FromHours(4))
        );

    [Fact]
    public void Puts_a_span_of_the_second_run_into_the_second_lane() =>
        Assert.Equal(
            [new ClockPiece(2.25, 2.75, ClockLane.Second)],
            Pieces(Autumn, At(Autumn, 1) + Duration.FromMinutes(135), Duration.FromMinutes(30))
        );

    [Fact]
    public void Counts_the_evening_before_from_midnight() =>
        Assert.Equal(
            [new ClockPiece(-1, 1, ClockLane.Whole)],
            Pieces(Spring, At(Spring.PlusDays(-1), 23), Duration.FromHours(2))
        );

    [Theory]
    [InlineData(2026, 3, 29, "clock went forward, 23 h", "02:00 to 03:00 did not exist, the day had 23 hours")]
    [InlineData(
        2026,
        10,
        25,
        "clock went back, 25 h",
        "02:00 to 03:00 came twice, the first above the second; the day had 25 hours"
    )]
    public async Task Is_marked_and_explained(int year, int month, int day, string mark, string sentence)
    {
        var date = new LocalDate(year, month, day);
        var data = new NightRasterData { Nights = SampleCourse.Settled(date.PlusDays(-1), 3) };

        var page = await Reading.Chart<NightRaster>(data);

        Assert.Equal(mark, Assert.Single(page.QuerySelectorAll("svg.wide text.over")).TextContent);
        Assert.Contains(sentence, page.Text(".note"));
        Assert.Equal(mark, page.QuerySelectorAll("tbody tr")[1].LastElementChild!.TextContent);
    }

    [Fact]
    public async Task Hatches_the_hour_that_was_skipped_even_when_the_night_is_missing()
    {
        var nights = SampleCourse.Settled(Spring.PlusDays(-1), 3).Where(night => night.Date != Spring);

        var page = await Reading.Chart<NightRaster>(new NightRasterData { Nights = [.. nights] });

        Assert.Equal(1, page.Drawn("hatching"));
        Assert.Equal(1, page.Drawn("missing"));
    }

    [Fact]
    public void Is_not_seen_where_the_clock_stays() =>
        Assert.Null(ClockChange.On(Spring, DateTimeZoneProviders.Tzdb["Africa/Nairobi"]));

    private static Instant At(LocalDate date, int hour) =>
        date.At(new LocalTime(hour, 0)).InZoneStrictly(SampleCourse.Zurich).ToInstant();

    private static IEnumerable<ClockPiece> Pieces(LocalDate date, Instant start, Duration length) =>
        RowClock.Pieces(start, start + length, SampleCourse.Zurich, date, ClockChange.On(date, SampleCourse.Zurich));
}
