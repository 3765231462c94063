using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Practice.Tests.Hours;

public class ATimeByTheClocks
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Has_25_hours_on_the_day_on_which_the_clocks_go_back() =>
        Assert.Equal(Duration.FromHours(25), Length(new(2026, 10, 25, 0, 0), new(2026, 10, 26, 0, 0)));

    [Fact]
    public void Has_23_hours_on_the_day_on_which_the_clocks_go_forward() =>
        Assert.Equal(Duration.FromHours(23), Length(new(2026, 3, 29, 0, 0), new(2026, 3, 30, 0, 0)));

    [Fact]
    public void Holds_both_comings_of_an_hour_that_comes_twice() =>
        Assert.Equal(Duration.FromHours(2), Length(new(2026, 10, 25, 2, 0), new(2026, 10, 25, 3, 0)));

    [Fact]
    public void Starts_when_the_clocks_skip_the_time_that_it_starts_at() =>
        Assert.Equal(
            Instant.FromUtc(2026, 3, 29, 1, 0),
            ClockSpan.Between(new(2026, 3, 29, 2, 30), new(2026, 3, 29, 12, 0), Berlin)!.Value.Start
        );

    [Fact]
    public void Is_none_inside_the_hour_that_the_clocks_skip() =>
        Assert.Null(ClockSpan.Between(new(2026, 3, 29, 2, 15), new(2026, 3, 29, 2, 45), Berlin));

    [Theory]
    [InlineData(12, 12)]
    [InlineData(13, 12)]
    public void Is_none_when_it_ends_before_it_starts(int from, int until) =>
        Assert.Null(ClockSpan.Between(new(2026, 5, 4, from, 0), new(2026, 5, 4, until, 0), Berlin));

    [Theory]
    [InlineData("Europe/Berlin", 2026, 3, 28)]
    [InlineData("America/New_York", 2026, 10, 31)]
    [InlineData("Australia/Lord_Howe", 2026, 4, 4)]
    [InlineData("Pacific/Apia", 2011, 12, 28)]
    public void Holds_every_moment_at_which_the_clocks_show_a_time_in_it(string zone, int year, int month, int day)
    {
        var clocks = DateTimeZoneProviders.Tzdb[zone];
        var first = new LocalDateTime(year, month, day, 12, 0);
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 2880).Two().ToArbitrary(),
                Gen.Choose(0, 2880).ToArbitrary(),
                (ends, minute) =>
                {
                    var (from, until) = (first.PlusMinutes(ends.Item1), first.PlusMinutes(ends.Item2));
                    var moment = clocks.AtLeniently(first).ToInstant() + Duration.FromMinutes(minute);
                    var local = moment.InZone(clocks).LocalDateTime;
                    var isShown = from <= local && local < until;
                    return !isShown || ClockSpan.Between(from, until, clocks) is { } span && span.Contains(moment);
                }
            )
        );
    }

    private static Duration? Length(LocalDateTime from, LocalDateTime until) =>
        ClockSpan.Between(from, until, Berlin)?.Duration;
}
