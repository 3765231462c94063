using NodaTime;

namespace Repose.Sleep.Tests;

public class ANightOnTheClock
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly LocalDate Morning = new(2026, 10, 12);

    [Theory]
    [InlineData(22, 30, 11)]
    [InlineData(12, 0, 11)]
    [InlineData(0, 10, 12)]
    [InlineData(11, 59, 12)]
    public void Begins_on_the_day_before_from_noon_on(int hour, int minute, int day) =>
        Assert.Equal(day, NightClock.DayOf(new(hour, minute), isEvening: true, Morning).Day);

    [Theory]
    [InlineData(6)]
    [InlineData(13)]
    public void Ends_on_the_morning_that_it_is_named_after(int hour) =>
        Assert.Equal(Morning, NightClock.DayOf(new(hour, 0), isEvening: false, Morning));

    [Fact]
    public void Takes_the_second_of_two_equal_hours_when_the_first_would_be_before_what_was_told_earlier()
    {
        var date = new LocalDate(2026, 11, 1);
        var lightsOut = Instant.FromUtc(2026, 11, 1, 5, 50);

        var first = NightClock.Place(new(1, 30), isEvening: false, date, NewYork, null);
        var second = NightClock.Place(new(1, 30), isEvening: false, date, NewYork, lightsOut);

        Assert.Equal(Instant.FromUtc(2026, 11, 1, 5, 30), first);
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 6, 30), second);
    }

    [Fact]
    public void Moves_a_time_that_was_skipped_forward() =>
        Assert.Equal(
            Instant.FromUtc(2026, 3, 8, 7, 30),
            NightClock.Place(new(2, 30), isEvening: false, new(2026, 3, 8), NewYork, null)
        );
}
