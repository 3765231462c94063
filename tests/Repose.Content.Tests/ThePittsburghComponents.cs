using NodaTime;

namespace Repose.Content.Tests;

/// <summary>The scoring sheet of the PSQI (P114), worked out by hand.</summary>
public class ThePittsburghComponents
{
    /// <summary>Nothing wrong: in bed from 23:00 to 07:00, asleep in 10 minutes, slept 7.5 hours (93.75 %).</summary>
    private static PittsburghAnswers Good { get; } =
        new()
        {
            BedTime = new(23, 0),
            TimeToFallAsleep = Duration.FromMinutes(10),
            RiseTime = new(7, 0),
            Asleep = Duration.FromHours(7.5),
            TroubleFallingAsleep = 0,
            Disturbances = [0, 0, 0, 0, 0, 0, 0, 0],
            OtherDisturbance = 0,
            Quality = 0,
            SleepMedicine = 0,
            TroubleStayingAwake = 0,
            TroubleKeepingUp = 0,
        };

    [Fact]
    public void Are_all_0_for_a_good_sleeper() => Assert.Equal([0, 0, 0, 0, 0, 0, 0], PittsburghComponents.Of(Good));

    [Fact]
    public void Add_up_to_the_total()
    {
        // Quality 2. Latency: 45 min is 2, and 5a is 2: 4 together is 2. Slept 5.5 h: 2. In bed 00:30 to 07:30 is 7 h;
        // 5.5/7 = 78.6 %: 1. 5b to 5j: 3+2+1+0+0+0+1+2 and 1 = 10: 2. Medicine 1. By day 1+2 = 3: 2. Total 12.
        var components = PittsburghComponents.Of(
            new()
            {
                BedTime = new(0, 30),
                TimeToFallAsleep = Duration.FromMinutes(45),
                RiseTime = new(7, 30),
                Asleep = Duration.FromHours(5.5),
                TroubleFallingAsleep = 2,
                Disturbances = [3, 2, 1, 0, 0, 0, 1, 2],
                OtherDisturbance = 1,
                Quality = 2,
                SleepMedicine = 1,
                TroubleStayingAwake = 1,
                TroubleKeepingUp = 2,
            }
        );

        Assert.Equal([2, 2, 2, 1, 2, 1, 2], components);
        var score = ContentLibrary.Shipped.Instrument("psqi")!.Score(components);
        Assert.Equal(12, score.Total);
        Assert.Single(score.CutOffs);
    }

    [Theory]
    [InlineData(15, 0, 0)]
    [InlineData(16, 0, 1)]
    [InlineData(30, 1, 1)]
    [InlineData(31, 0, 1)]
    [InlineData(31, 1, 2)]
    [InlineData(60, 2, 2)]
    [InlineData(61, 1, 2)]
    [InlineData(61, 2, 3)]
    [InlineData(200, 3, 3)]
    public void Count_latency_from_minutes_and_from_trouble(int minutes, int trouble, int points) =>
        Assert.Equal(
            points,
            PittsburghComponents.Of(
                Good with
                {
                    TimeToFallAsleep = Duration.FromMinutes(minutes),
                    TroubleFallingAsleep = trouble,
                }
            )[1]
        );

    [Theory]
    [InlineData(7, 0)]
    [InlineData(6.9, 1)]
    [InlineData(6, 1)]
    [InlineData(5.9, 2)]
    [InlineData(5, 2)]
    [InlineData(4.9, 3)]
    public void Count_hours_of_sleep(double hours, int points) =>
        Assert.Equal(points, PittsburghComponents.Of(Good with { Asleep = Duration.FromHours(hours) })[2]);

    [Theory]
    // In bed for 10 hours, so that an hour is 10 %.
    [InlineData(8.5, 0)]
    [InlineData(8.4, 1)]
    [InlineData(7.5, 1)]
    [InlineData(7.4, 2)]
    [InlineData(6.5, 2)]
    [InlineData(6.4, 3)]
    [InlineData(11, 0)]
    public void Count_the_share_of_the_time_in_bed(double hours, int points) =>
        Assert.Equal(
            points,
            PittsburghComponents.Of(
                Good with
                {
                    BedTime = new(22, 0),
                    RiseTime = new(8, 0),
                    Asleep = Duration.FromHours(hours),
                }
            )[3]
        );

    [Fact]
    public void Count_the_time_in_bed_of_someone_who_sleeps_by_day() =>
        // 08:00 to 16:00 is 8 h; 5.6/8 = 70 %.
        Assert.Equal(
            2,
            PittsburghComponents.Of(
                Good with
                {
                    BedTime = new(8, 0),
                    RiseTime = new(16, 0),
                    Asleep = Duration.FromHours(5.6),
                }
            )[3]
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(18, 2)]
    [InlineData(19, 3)]
    [InlineData(24, 3)]
    public void Count_disturbances_by_their_sum(int sum, int points) =>
        Assert.Equal(
            points,
            PittsburghComponents.Of(
                Good with
                {
                    Disturbances = [.. Enumerable.Range(0, 8).Select(i => (int?)Math.Clamp(sum - (3 * i), 0, 3))],
                }
            )[4]
        );

    [Fact]
    public void Count_0_for_the_other_disturbance_when_it_is_left_out() =>
        Assert.Equal(0, PittsburghComponents.Of(Good with { OtherDisturbance = null })[4]);

    [Fact]
    public void Leave_out_what_an_answer_is_missing_for()
    {
        var components = PittsburghComponents.Of(
            Good with
            {
                Asleep = null,
                Disturbances = [0, 0, null, 0, 0, 0, 0, 0],
            }
        );

        Assert.Equal([0, 0, null, null, null, 0, 0], components);
        Assert.Null(ContentLibrary.Shipped.Instrument("psqi")!.Score(components).Total);
    }

    [Fact]
    public void Are_not_made_from_answers_that_the_form_does_not_allow()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PittsburghComponents.Of(Good with { Quality = 4 }));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            PittsburghComponents.Of(Good with { Asleep = Duration.FromHours(25) })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            PittsburghComponents.Of(Good with { RiseTime = Good.BedTime })
        );
        Assert.Throws<ArgumentException>(() => PittsburghComponents.Of(Good with { Disturbances = [0] }));
    }
}
