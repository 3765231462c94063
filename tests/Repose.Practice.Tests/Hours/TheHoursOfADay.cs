using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Practice.Tests.Hours;

public class TheHoursOfADay
{
    private static readonly Gen<ClockTimes[]> SomeDay = Gen.Choose(0, 95)
        .Two()
        .Select(pair => new ClockTimes(Quarter(pair.Item1), Quarter(pair.Item2)))
        .ArrayOf();

    [Fact]
    public void May_come_in_several_parts_that_touch() =>
        Assert.Null(ClockTimes.FaultOf([Of("13:00", "17:00"), Of("09:00", "13:00")]));

    [Fact]
    public void May_last_until_midnight() => Assert.Null(ClockTimes.FaultOf([Of("18:00", "00:00")]));

    [Theory]
    [InlineData("12:00", "09:00")]
    [InlineData("12:00", "12:00")]
    public void End_after_they_start(string from, string until) =>
        Assert.Equal(ClockFault.EndsBeforeItStarts, ClockTimes.FaultOf([Of(from, until)]));

    [Theory]
    [InlineData("09:00", "12:00", "11:59", "14:00")]
    [InlineData("09:00", "17:00", "12:00", "13:00")]
    [InlineData("09:00", "12:00", "09:00", "12:00")]
    [InlineData("09:00", "00:00", "23:59", "00:00")]
    public void Do_not_overlap(string from, string until, string otherFrom, string otherUntil) =>
        Assert.Equal(ClockFault.Overlap, ClockTimes.FaultOf([Of(otherFrom, otherUntil), Of(from, until)]));

    [Fact]
    public void Are_right_whatever_their_order() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(SomeDay.ToArbitrary(), day => ClockTimes.FaultOf(day) == ClockTimes.FaultOf([.. day.Reverse()]))
        );

    [Fact]
    public void Are_right_when_none_of_their_minutes_is_counted_twice() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                SomeDay.ToArbitrary(),
                day =>
                {
                    var forward = day.Where(one => one.IsForward).ToArray();
                    var minutes = new bool[24 * 60];
                    foreach (var one in forward)
                    {
                        var start = (one.From.Hour * 60) + one.From.Minute;
                        Array.Fill(minutes, true, start, one.Minutes);
                    }

                    var isSumRight = minutes.Count(taken => taken) == forward.Sum(one => one.Minutes);
                    return isSumRight == (ClockTimes.FaultOf(forward) is null);
                }
            )
        );

    private static LocalTime Quarter(int number) => new(number / 4, number % 4 * 15);

    private static ClockTimes Of(string from, string until) => new(Time(from), Time(until));

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.GeneralIso.Parse(text + ":00").Value;
}
