using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.SleepAsAndroid;

public sealed class ReadingSleepAsAndroid
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_the_stages_of_its_events_and_the_sums_of_the_app()
    {
        var imported = Some.Import(new SleepAsAndroidFile().Add(Night).ToZip());

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Sleep as Android", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End, Night.Zone), (period.Start, period.End, period.Zone));
        Assert.Equal(new SleepSource("Sleep as Android", SourceKind.Phone), period.Source);
        Assert.Equal(Night.Spans(), period.Spans);
        Assert.Equal(new[] { 408, 12, 328, 80 }, Minutes(period.Totals!));
        Assert.Null(period.Totals!.Rem);
        Assert.Empty(imported.Remarks);
    }

    [Fact]
    public void Knows_a_sleep_entered_by_hand_from_one_that_was_shortened_by_a_minute()
    {
        var file = new SleepAsAndroidFile()
            .ByHand(Night)
            .Row(SomeNights.One(SomeNights.At(2024, 3, 6, 23, 0)), 7, "-1.0", "-1", []);

        var periods = Some.Import(file.ToBytes()).Periods;

        Assert.Equal(
            [Duration.FromMinutes(420), Duration.FromMinutes(419)],
            periods.Select(p => p.Totals!.Asleep!.Value)
        );
        Assert.All(periods, p => Assert.Null(p.Totals!.Awake));
        Assert.All(periods, p => Assert.Null(p.Totals!.Deep));
    }

    /// <summary>From and To say 2:30 twice on that night. The name of the sleep is its start in UTC.</summary>
    [Fact]
    public void Takes_the_start_that_the_clock_cannot_tell()
    {
        var night = SomeNights.One(Instant.FromUtc(2024, 10, 27, 1, 30));

        var period = Assert.Single(Some.Import(new SleepAsAndroidFile().Add(night).ToBytes()).Periods);

        Assert.Equal((night.Start, night.End), (period.Start, period.End));
    }

    [Fact]
    public void Counts_no_minute_as_awake_and_asleep()
    {
        var awake = Night.Start + Duration.FromMinutes(60);
        var file = new SleepAsAndroidFile().Row(
            Night,
            7,
            "-2.0",
            "0",
            [
                $"AWAKE_START-{awake.ToUnixTimeMilliseconds()}",
                $"AWAKE_END-{(awake + Duration.FromMinutes(9)).ToUnixTimeMilliseconds()}",
            ]
        );

        var totals = Assert.Single(Some.Import(file.ToBytes()).Periods).Totals!;

        Assert.Equal(
            (Duration.FromMinutes(411), (Duration?)Duration.FromMinutes(9), (Duration?)null),
            (totals.Asleep!.Value, totals.Awake, totals.Deep)
        );
    }

    [Fact]
    public void Counts_a_sleep_of_two_files_once_and_reads_every_line_end()
    {
        var one = new SleepAsAndroidFile().Add(Night).ToText();
        var mixed = one.Replace("\n\"", "\r\n\"", StringComparison.Ordinal)
            .Replace("\n,,", "\r,,", StringComparison.Ordinal);

        var imported = Some.Import(
            ZipFile.Of(("a.csv", Encoding.UTF8.GetBytes(one)), ("b.csv", Encoding.Unicode.GetBytes(mixed)))
        );

        Assert.Equal(Night.Spans(), Assert.Single(imported.Periods).Spans);
        Assert.Equal(1, Assert.Single(imported.LeftOut).Count);
    }

    [Fact]
    public void Asks_for_the_zone_where_the_phone_named_none_that_is_known()
    {
        var imported = Some.Import(
            new SleepAsAndroidFile().Row(Night, 7, "-1", "0", [], "Moon/Crater").ToBytes(),
            Some.Options(SomeNights.Zurich)
        );

        Assert.True(imported.AsksZone);
        Assert.Equal(SomeNights.Zurich, Assert.Single(imported.Periods).Zone);
    }

    [Theory]
    [InlineData("1709590200000", "1.70959E+12", "Row 2, Id: “1.70959E+12” is not a time in milliseconds")]
    [InlineData("7.00000000", "seven", "Row 2, Hours: “seven” is not a number")]
    [InlineData("-12", "twelve", "Row 2, LenAdjust: “twelve” is not a number")]
    public void Names_the_cell_that_cannot_be_read(string cell, string broken, string said)
    {
        var text = new SleepAsAndroidFile()
            .Add(Night)
            .ToText()
            .Replace($"\"{cell}\"", $"\"{broken}\"", StringComparison.Ordinal);

        Assert.Contains(said, Some.Refuse<DamagedFile>(Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_stops_inside_a_cell()
    {
        var bytes = new SleepAsAndroidFile().Add(Night).ToBytes();
        var inside = Encoding.UTF8.GetString(bytes).IndexOf("good", StringComparison.Ordinal);

        Assert.Contains("Row 2", Some.Refuse<DamagedFile>(bytes[..inside]).Message, StringComparison.Ordinal);
    }

    private static int[] Minutes(ToldTotals told) =>
        [
            .. new[] { told.Asleep, told.Awake, told.Light, told.Deep }.Select(t =>
                (int)Math.Round(t!.Value.TotalMinutes)
            ),
        ];
}
