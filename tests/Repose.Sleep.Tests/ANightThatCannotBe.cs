using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Sleep.Tests;

public class ANightThatCannotBe
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 10, 11, 22, 0);

    private static readonly DiaryEntry Ordinary = new()
    {
        Date = new(2026, 10, 12),
        Zone = DateTimeZone.Utc,
        BedTime = Evening,
        LightsOut = Evening + Duration.FromMinutes(30),
        SleepOnsetLatency = Duration.FromMinutes(40),
        WakeAfterSleepOnset = Duration.FromMinutes(35),
        FinalAwakening = Evening + Duration.FromHours(8),
        OutOfBed = Evening + Duration.FromHours(8.5),
    };

    [Fact]
    public void Is_not_an_ordinary_one() =>
        Assert.Equal((null, false), (DiaryCheck.Fault(Ordinary), DiaryCheck.IsRare(Ordinary)));

    [Fact]
    public void Has_nothing_told() =>
        Assert.IsType<DiaryFault.NothingTold>(
            DiaryCheck.Fault(
                new()
                {
                    Date = Ordinary.Date,
                    Zone = Ordinary.Zone,
                    Note = "Only a note.",
                }
            )
        );

    [Fact]
    public void Has_one_moment_before_another() =>
        Assert.Equal(
            new DiaryFault.OutOfOrder(NightMoment.OutOfBed, NightMoment.FinalAwakening),
            DiaryCheck.Fault(Ordinary with { OutOfBed = Evening + Duration.FromHours(7) })
        );

    [Fact]
    public void Is_out_of_order_also_where_a_moment_between_was_left_out() =>
        Assert.Equal(
            new DiaryFault.OutOfOrder(NightMoment.FinalAwakening, NightMoment.BedTime),
            DiaryCheck.Fault(
                Ordinary with
                {
                    LightsOut = null,
                    FinalAwakening = Evening - Duration.FromHours(1),
                    OutOfBed = null,
                }
            )
        );

    [Fact]
    public void Has_more_minutes_awake_than_minutes() =>
        Assert.Equal(
            new DiaryFault.MoreAwakeThanNight(Duration.FromMinutes(460), Duration.FromMinutes(450)),
            DiaryCheck.Fault(Ordinary with { WakeAfterSleepOnset = Duration.FromMinutes(420) })
        );

    [Theory]
    [InlineData(16.0, true, false)]
    [InlineData(16.1, true, true)]
    [InlineData(14.0, false, false)]
    public void Is_longer_than_sixteen_hours_in_bed(double hours, bool isRare, bool isWrong)
    {
        var night = Ordinary with { OutOfBed = Evening + Duration.FromHours(hours) };

        Assert.Equal((isWrong, isRare), (DiaryCheck.Fault(night) is DiaryFault.TooLong, DiaryCheck.IsRare(night)));
    }

    [Fact]
    public void Is_told_apart_from_one_that_is_only_rare_as_after_a_night_shift() =>
        Assert.Equal(
            (null, true),
            Both(
                Ordinary with
                {
                    BedTime = Instant.FromUtc(2026, 10, 12, 8, 0),
                    LightsOut = null,
                    FinalAwakening = Instant.FromUtc(2026, 10, 12, 14, 0),
                    OutOfBed = null,
                }
            )
        );

    [Fact]
    public void Is_never_one_whose_moments_come_in_order_and_whose_minutes_fit() =>
        Prop.ForAll(
                Gen.Choose(0, 240).ArrayOf(4).ToArbitrary(),
                steps =>
                {
                    var night = Ordinary with
                    {
                        LightsOut = Evening + Duration.FromMinutes(steps[0]),
                        SleepOnsetLatency = Duration.FromMinutes(steps[1]),
                        WakeAfterSleepOnset = Duration.FromMinutes(steps[2]),
                        FinalAwakening = Evening + Duration.FromMinutes(steps[0] + steps[1] + steps[2]),
                        OutOfBed = Evening + Duration.FromMinutes(steps.Sum()),
                    };
                    return DiaryCheck.Fault(night) is null && DiaryMetrics.Of(night).TotalSleepTime >= Duration.Zero;
                }
            )
            .QuickCheckThrowOnFailure();

    private static (DiaryFault?, bool) Both(DiaryEntry night) => (DiaryCheck.Fault(night), DiaryCheck.IsRare(night));
}
