using NodaTime;

namespace Repose.Practice.Tests;

public class FindingFreeTimes
{
    private static readonly LocalDate Wednesday = new(2026, 10, 14);

    [Fact]
    public void Offers_every_quarter_of_an_hour_at_which_the_session_still_fits() =>
        Assert.Equal(
            Enumerable.Range(0, 29).Select(quarter => new LocalTime(9, 0).PlusMinutes(15 * quarter)),
            Times(Some.Free())
        );

    [Fact]
    public void Keeps_the_minutes_before_and_after_a_session_free_of_other_sessions()
    {
        var busy = Some.Busy(Wednesday + new LocalTime(11, 0), Wednesday + new LocalTime(12, 0));

        var times = Times(Some.Free(Some.Session(60, before: 5, after: 10), null, busy)).ToList();

        // The last before: 60 minutes and 10 after end by 11. The first after: 5 before start at 12.
        Assert.Contains(new LocalTime(9, 45), times);
        Assert.DoesNotContain(new LocalTime(10, 0), times);
        Assert.DoesNotContain(new LocalTime(12, 0), times);
        Assert.Contains(new LocalTime(12, 15), times);
    }

    [Fact]
    public void Lets_the_minutes_around_a_session_lie_outside_working_hours()
    {
        var times = Times(Some.Free(Some.Session(60, before: 15, after: 15))).ToList();

        Assert.Equal(new LocalTime(9, 0), times[0]);
        Assert.Equal(new LocalTime(16, 0), times[^1]);
    }

    [Fact]
    public void Needs_a_room_as_well_as_a_therapist()
    {
        var full = Some.Busy(Wednesday + new LocalTime(9, 0), Wednesday + new LocalTime(16, 30));
        var free = Some.Free(Some.Session(30)) with { Rooms = [new(Some.Willow, [full])] };

        Assert.Equal([new LocalTime(16, 30)], Times(free));
    }

    [Fact]
    public void Takes_the_first_room_that_is_free()
    {
        var full = Some.Busy(Wednesday + new LocalTime(9, 0), Wednesday + new LocalTime(10, 0));
        var free = Some.Free() with { Rooms = [new(Some.Willow, [full]), new(Some.Fern, [])] };

        Assert.Equal(Some.Fern, free.On(Wednesday).First().RoomId);
        Assert.Equal(Some.Willow, free.On(Wednesday).Last().RoomId);
    }

    [Fact]
    public void Offers_nothing_on_a_holiday() =>
        Assert.Empty(
            (Some.Free() with { Therapists = [new(Some.Ana, Some.Daily(9, 17, Wednesday), [])] }).On(Wednesday)
        );

    [Fact]
    public void Lets_the_hours_of_a_date_stand_in_for_the_usual_ones_and_for_a_holiday()
    {
        var evening = new DayHours(
            Some.Practice,
            Id<DayHours>.New(),
            Some.Ana,
            Wednesday,
            new(18, 0),
            new(20, 0),
            isClosed: false
        );
        var working = new WorkingTimes([], [evening], new HashSet<LocalDate> { Wednesday });

        Assert.Equal(
            [
                new LocalTime(18, 0),
                new LocalTime(18, 15),
                new LocalTime(18, 30),
                new LocalTime(18, 45),
                new LocalTime(19, 0),
            ],
            Times(Some.Free() with { Therapists = [new(Some.Ana, working, [])] })
        );
    }

    [Fact]
    public void Offers_nothing_before_the_notice_that_the_practice_needs()
    {
        var free = Some.Free() with { Earliest = Some.At(Wednesday + new LocalTime(13, 7)) };

        Assert.Equal(new LocalTime(13, 15), Times(free).First());
    }

    [Fact]
    public void Offers_nothing_after_the_horizon()
    {
        var free = Some.Free() with { Latest = Some.At(Wednesday + new LocalTime(10, 0)) };

        Assert.Equal(new LocalTime(9, 45), Times(free).Last());
    }

    [Fact]
    public void Leaves_no_gap_that_is_too_short_to_sell_where_the_practice_asks_for_that()
    {
        var busy = Some.Busy(Wednesday + new LocalTime(12, 0), Wednesday + new LocalTime(13, 0));
        var free = Some.Free(Some.Session(60), null, busy) with { ShortestUseful = Duration.FromHours(1) };

        // From 9 to 12: 9, 10 and 11 leave whole hours; 9:30 would leave two half hours.
        Assert.Equal(
            [new LocalTime(9, 0), new LocalTime(10, 0), new LocalTime(11, 0)],
            Times(free).Where(time => time < new LocalTime(12, 0))
        );
    }

    [Fact]
    public void Still_offers_the_ends_of_a_stretch_that_is_too_short_to_leave_no_gap()
    {
        var busy = Some.Busy(Wednesday + new LocalTime(10, 30), Wednesday + new LocalTime(17, 0));
        var free = Some.Free(Some.Session(60), null, busy) with { ShortestUseful = Duration.FromHours(1) };

        Assert.Equal([new LocalTime(9, 0), new LocalTime(9, 30)], Times(free));
    }

    [Fact]
    public void Counts_a_time_once_however_many_therapists_are_free()
    {
        var free = Some.Free() with
        {
            Therapists = [new(Some.Ana, Some.Daily(9, 17), []), new(Some.Ben, Some.Daily(9, 17), [])],
        };

        Assert.Equal(29, free.CountOn(Wednesday));
        Assert.Equal(58, free.On(Wednesday).Count());
    }

    /// <summary>The Sunday on which clocks change, spring and autumn, in zones with whole, half and odd changes.</summary>
    [Theory]
    [InlineData("America/New_York", 2026, 3, 8)]
    [InlineData("America/New_York", 2026, 11, 1)]
    [InlineData("Europe/Zurich", 2026, 3, 29)]
    [InlineData("Europe/Zurich", 2026, 10, 25)]
    [InlineData("Australia/Lord_Howe", 2026, 4, 5)]
    [InlineData("Australia/Lord_Howe", 2026, 10, 4)]
    public void Offers_the_hours_on_the_wall_on_the_day_that_clocks_change(string zone, int year, int month, int day)
    {
        var there = DateTimeZoneProviders.Tzdb[zone];
        var free = Some.Free(null, there);

        var times = free.On(new(year, month, day)).Select(slot => slot.Start.InZone(there).TimeOfDay).ToList();

        Assert.Equal(new LocalTime(9, 0), times[0]);
        Assert.Equal(new LocalTime(16, 0), times[^1]);
        Assert.Equal(29, times.Count);
    }

    [Fact]
    public void Offers_the_hour_that_comes_twice_twice_and_the_one_that_is_skipped_not_at_all()
    {
        var night = Some.Free(Some.Session(60)) with { Therapists = [new(Some.Ana, Some.Daily(0, 6), [])] };

        // In autumn the night from 0 to 6 has seven hours, in spring five.
        Assert.Equal(25, night.On(new(2026, 11, 1)).Count());
        Assert.Equal(17, night.On(new(2026, 3, 8)).Count());
        Assert.DoesNotContain(night.On(new(2026, 3, 8)), slot => slot.Start.InZone(Some.NewYork).Hour == 2);
    }

    [Fact]
    public void Finds_a_day_until_midnight_whole()
    {
        var late = Some.Free(Some.Session(60)) with { Therapists = [new(Some.Ana, Some.Daily(20, 24), [])] };

        Assert.Equal(new LocalTime(23, 0), Times(late).Last());
    }

    private static IEnumerable<LocalTime> Times(FreeTimes free) =>
        free.On(Wednesday).Select(slot => slot.Start.InZone(free.Zone).TimeOfDay);
}
