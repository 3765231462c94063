using NodaTime;

namespace Repose.Practice.Tests.Hours;

public sealed class TheHoursOfAPractice
{
    private static readonly Id<MassagePractice> Practice = Id<MassagePractice>.New();
    private static readonly Id<Therapist> Ana = Id<Therapist>.New();
    private static readonly Id<Therapist> Ben = Id<Therapist>.New();
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly LocalDate Monday = new(2026, 10, 12);

    [Fact]
    public void Of_two_therapists_who_overlap_are_one_stretch() =>
        Assert.Equal(
            [new OpenTime(new(9, 0), new(19, 0))],
            Usually(Works(Ana, 9, 15), Works(Ben, 12, 19)).Usually(IsoDayOfWeek.Monday)
        );

    [Fact]
    public void That_touch_are_one_stretch() =>
        Assert.Equal(
            [new OpenTime(new(9, 0), new(17, 0))],
            Usually(Works(Ana, 9, 13), Works(Ben, 13, 17)).Usually(IsoDayOfWeek.Monday)
        );

    [Fact]
    public void Keep_a_break_that_everybody_takes() =>
        Assert.Equal(
            [new OpenTime(new(9, 0), new(12, 0)), new OpenTime(new(13, 0), new(17, 0))],
            Usually(Works(Ana, 13, 17), Works(Ana, 9, 12)).Usually(IsoDayOfWeek.Monday)
        );

    [Fact]
    public void Can_end_at_midnight() =>
        Assert.Equal(
            [new OpenTime(new(18, 0), LocalTime.Midnight)],
            Usually(Works(Ana, 18, 0)).Usually(IsoDayOfWeek.Monday)
        );

    [Fact]
    public void Are_none_on_a_day_when_nobody_works() =>
        Assert.Empty(Usually(Works(Ana, 9, 17)).Usually(IsoDayOfWeek.Sunday));

    [Fact]
    public void Of_a_plain_date_are_the_usual_ones()
    {
        var day = Usually(Works(Ana, 9, 17)).On(Monday, NewYork);

        Assert.Equal([new OpenTime(new(9, 0), new(17, 0))], day.Times);
        Assert.True(day.IsUsual);
        Assert.Null(day.Holiday);
    }

    [Fact]
    public void Are_none_on_a_holiday_which_is_named()
    {
        var day = new OpeningHours([Works(Ana, 9, 17)], [], [], [new Holiday(Practice, Monday, "Autumn break")]).On(
            Monday,
            NewYork
        );

        Assert.True(day.IsClosed);
        Assert.False(day.IsUsual);
        Assert.Equal("Autumn break", day.Holiday);
    }

    [Fact]
    public void Of_one_therapist_stand_when_only_the_other_has_a_day_off()
    {
        var day = new OpeningHours([Works(Ana, 9, 17), Works(Ben, 12, 19)], [DayOff(Ana)], [], []).On(Monday, NewYork);

        Assert.Equal([new OpenTime(new(12, 0), new(19, 0))], day.Times);
    }

    [Fact]
    public void Of_a_holiday_are_those_of_a_therapist_who_works_all_the_same()
    {
        var special = new DayHours(Practice, Id<DayHours>.New(), Ben, Monday, new(10, 0), new(12, 0), false);

        var day = new OpeningHours(
            [Works(Ana, 9, 17)],
            [special],
            [],
            [new Holiday(Practice, Monday, "Autumn break")]
        ).On(Monday, NewYork);

        Assert.Equal([new OpenTime(new(10, 0), new(12, 0))], day.Times);
    }

    [Fact]
    public void Are_none_while_the_only_therapist_is_away()
    {
        var (from, until) = (NewYork.AtStartOfDay(Monday), NewYork.AtStartOfDay(Monday.PlusDays(7)));
        var leave = new TimeOff(Practice, Id<TimeOff>.New(), Ana, from.ToInstant(), until.ToInstant(), "leave");

        Assert.True(new OpeningHours([Works(Ana, 9, 17)], [], [leave], []).On(Monday, NewYork).IsClosed);
    }

    [Theory]
    [InlineData(2026, 3, 8)]
    [InlineData(2026, 11, 1)]
    public void Read_the_same_on_the_wall_on_the_day_that_the_clocks_change(int year, int month, int day)
    {
        var sunday = new WorkingHours(
            Practice,
            Id<WorkingHours>.New(),
            Ana,
            IsoDayOfWeek.Sunday,
            new(9, 0),
            LocalTime.Midnight
        );

        var open = new OpeningHours([sunday], [], [], []).On(new(year, month, day), NewYork);

        Assert.Equal([new OpenTime(new(9, 0), LocalTime.Midnight)], open.Times);
    }

    private static OpeningHours Usually(params WorkingHours[] hours) => new(hours, [], [], []);

    private static WorkingHours Works(Id<Therapist> who, int from, int until) =>
        new(Practice, Id<WorkingHours>.New(), who, IsoDayOfWeek.Monday, new(from, 0), new(until, 0));

    private static DayHours DayOff(Id<Therapist> who) =>
        new(Practice, Id<DayHours>.New(), who, Monday, default, default, true);
}
