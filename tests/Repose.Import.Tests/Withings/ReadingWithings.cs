using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Withings;

public sealed class ReadingWithings
{
    private const string English =
        "from,to,\"light (s)\",\"deep (s)\",\"rem (s)\",\"awake (s)\",\"wake up\",\"Duration to sleep (s)\","
        + "\"Duration to wake up (s)\",\"Snoring (s)\",\"Snoring episodes\",\"Average heart rate\",\"Heart rate (min)\","
        + "\"Heart rate (max)\",\"Night events\"";

    private const string Spanish =
        "de,a,\"ligero (s)\",\"profundo (s)\",\"rem (s)\",\"despierto (s)\",despertar,\"Duration to sleep (s)\","
        + "\"Duration to wake up (s)\",\"Snoring (s)\",\"Snoring episodes\",\"Average heart rate\",\"Heart rate (min)\","
        + "\"Heart rate (max)\"";

    private static readonly SleepNight Night = SomeNights.One();

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public void Gives_the_sums_and_takes_the_minutes_until_sleep_out_of_those_awake(string header)
    {
        var imported = Some.Import(Table(header, Row(Night, untilAsleep: 300, untilUp: 120)));

        var period = Assert.Single(imported.Periods);
        Assert.Equal((Night.Start, Night.End), (period.Start, period.End));
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70), Min(5), Min(2)), period.Totals);
        var metrics = Assert.Single(SleepEpisodes.Settle(imported.Periods)).Metrics;
        Assert.Equal(
            (Min(5), Min(5), Min(12)),
            (metrics.SleepOnsetLatency, metrics.WakeAfterSleepOnset, metrics.Awake)
        );
        Assert.Contains("until sleep as time awake", Assert.Single(imported.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Lays_the_raw_states_inside_the_sleeps_and_nothing_else()
    {
        var pulse = Encoding.UTF8.GetBytes("start,duration,value\n2024-03-04T23:10:00+01:00,\"[60]\",\"[71]\"\n");
        var steps = Encoding.UTF8.GetBytes(
            "start,duration,value\n2024-03-04T23:10:00+01:00,\"[60]\",\"[2]\"\n2024-03-04T23:11:00+01:00,\"[60]\",\"[80]\"\n"
        );
        var zip = ZipFile.Of(
            ("data/sleep.csv", Table(English, Row(Night, 0, 0))),
            ("data/raw_tracker_hr.csv", pulse),
            ("data/raw_tracker_steps.csv", steps),
            ("data/raw_tracker_sleep-state.csv", Raw(Night, pieces: 2))
        );

        Assert.Equal(Night.Spans(), Assert.Single(Some.Import(zip).Periods).Spans);
    }

    [Fact]
    public void Reads_raw_states_by_themselves_as_pieces_of_one_sleep()
    {
        var imported = Some.Import(Raw(Night, pieces: 3));

        Assert.Equal(Night.Spans(), Assert.Single(SleepEpisodes.Settle(imported.Periods)).Spans);
    }

    [Fact]
    public void Keeps_the_night_of_a_clock_change()
    {
        var night = SomeNights.One(SomeNights.At(2024, 10, 26, 23, 10));

        var period = Assert.Single(
            Some.Import(Table(English, Row(night, 0, 0)), Some.Options(SomeNights.Zurich)).Periods
        );

        Assert.Equal((night.Start, night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
    }

    [Fact]
    public void Refuses_a_cell_with_its_place() =>
        Assert.Contains(
            "Row 2, deep (s): “x” is not a number.",
            Some.Refuse<DamagedFile>(
                Table(English, Row(Night, 0, 0).Replace(",4800,", ",x,", StringComparison.Ordinal))
            ).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Says_that_a_table_without_rows_holds_no_sleep() => Some.Refuse<NoSleepFound>(Table(English));

    private static byte[] Table(string header, params string[] rows) =>
        Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(header)) + "\n");

    private static string Row(SleepNight night, int untilAsleep, int untilUp) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Time(night, night.Start)},{Time(night, night.End)},{60 * night.Minutes(SleepState.Light)},"
                + $"{60 * night.Minutes(SleepState.Deep)},{60 * night.Minutes(SleepState.Rem)},"
                + $"{60 * night.Minutes(SleepState.Awake)},1,{untilAsleep},{untilUp},0,0,61,52,86"
        );

    private static byte[] Raw(SleepNight night, int pieces)
    {
        var text = new StringBuilder("start,duration,value\n");
        foreach (var piece in night.Spans().Chunk((night.Stages.Count + pieces - 1) / pieces))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Time(night, piece[0].Start)},")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\"[{string.Join(',', piece.Select(s => s.Length.TotalSeconds))}]\","
                )
                .Append(CultureInfo.InvariantCulture, $"\"[{string.Join(',', piece.Select(s => Code(s.State)))}]\"\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int Code(SleepState state) =>
        state switch
        {
            SleepState.Awake => 0,
            SleepState.Light => 1,
            SleepState.Deep => 2,
            _ => 3,
        };

    private static string Time(SleepNight night, Instant time) =>
        OffsetDateTimePattern.GeneralIso.Format(time.InZone(night.Zone).ToOffsetDateTime());

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
