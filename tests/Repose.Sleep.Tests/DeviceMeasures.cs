using NodaTime;

namespace Repose.Sleep.Tests;

public class DeviceMeasures
{
    private static readonly Instant Origin = Some.At("2026-03-10 23:00");

    [Fact]
    public void Agree_with_the_reference_hypnogram()
    {
        var metrics = Of("000111111100111000001110000000");

        Assert.Equal(Some.Min(13), metrics.TotalSleepTime);
        Assert.Equal(Some.Min(7), metrics.WakeAfterSleepOnset);
        Assert.Equal(2, metrics.Awakenings);
    }

    [Fact]
    public void Are_no_sleep_and_no_waso_for_a_night_spent_awake()
    {
        var metrics = Of(new string('0', 30));

        Assert.Null(metrics.WakeAfterSleepOnset);
        Assert.Null(metrics.Midpoint);
        Assert.Equal(Duration.Zero, metrics.TotalSleepTime);
    }

    [Fact]
    public void Have_no_wake_in_a_night_of_nothing_but_sleep()
    {
        var metrics = Of(new string('1', 30));

        Assert.Equal(Duration.Zero, metrics.WakeAfterSleepOnset);
        Assert.Equal(Some.Min(30), metrics.TotalSleepTime);
        Assert.Equal(0, metrics.Awakenings);
    }

    [Fact]
    public void Take_the_minutes_until_sleep_out_of_what_is_told_as_awake()
    {
        var told = new ToldTotals(
            Some.Min(400),
            Some.Min(50),
            Some.Min(300),
            Some.Min(100),
            OnsetLatency: Some.Min(20),
            TerminalWake: Some.Min(5)
        );

        var metrics = DeviceMetrics.Of([], Some.Min(450), told);

        Assert.Equal((Some.Min(20), Some.Min(25)), (metrics.SleepOnsetLatency, metrics.WakeAfterSleepOnset));
        Assert.Equal((Some.Min(50), Some.Min(50)), (metrics.Awake, metrics.TotalWakeTime));
        Assert.Equal((Some.Min(300), Some.Min(100), null), (metrics.Light, metrics.Deep, metrics.Rem));
        Assert.Null(DeviceMetrics.Of([], Some.Min(450), told with { TerminalWake = null }).WakeAfterSleepOnset);
    }

    [Fact]
    public void Are_absent_where_a_sleep_is_told_without_any_sum()
    {
        var metrics = DeviceMetrics.Of([], Some.Min(450), new ToldTotals(null));

        Assert.Equal((null, null, Some.Min(450)), (metrics.TotalSleepTime, metrics.Awake, metrics.TimeInBed));
    }

    [Theory]
    [InlineData("2026-03-10 22:00", 480, "02:00")]
    [InlineData("2026-03-10 23:30", 480, "03:30")]
    public void Have_their_midpoint_half_way_from_first_to_last_sleep(string onset, double minutes, string middle)
    {
        var start = Some.At(onset);
        var metrics = DeviceMetrics.Of([new StateSpan(SleepState.Asleep, start, start + Some.Min(minutes))], null);

        Assert.Equal(
            middle,
            metrics
                .Midpoint!.Value.InZone(Some.Zurich)
                .TimeOfDay.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    /// <summary>A hypnogram of one-minute epochs, 1 for sleep.</summary>
    private static SleepMetrics Of(string epochs) =>
        DeviceMetrics.Of(
            [
                .. epochs.Select(
                    (epoch, minute) =>
                        new StateSpan(
                            epoch == '1' ? SleepState.Asleep : SleepState.Awake,
                            Origin + Some.Min(minute),
                            Origin + Some.Min(minute + 1)
                        )
                ),
            ],
            null
        );
}
