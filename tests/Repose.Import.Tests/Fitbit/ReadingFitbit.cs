using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Fitbit;

public sealed class ReadingFitbit
{
    [Fact]
    public void Gives_a_period_with_its_stages_and_sums()
    {
        var night = SomeNights.One();

        var period = Assert.Single(Some.Import(new FitbitExport().Add(night).ToTakeout()).Periods);

        Assert.Equal((night.Start, night.End, false), (period.Start, period.End, period.IsNap));
        Assert.Equal(night.Spans(), period.Spans);
        Assert.Equal(new("Fitbit", SourceKind.Wearable), period.Source);
        Assert.Equal(Sums(408, 12, 258, 80, 70), period.Totals);
        Assert.Null(period.Note);
    }

    [Fact]
    public void Reads_what_the_web_api_answers()
    {
        var export = new FitbitExport { MainKey = "isMainSleep" }.Add(SomeNights.One() with { IsNap = true });

        Assert.True(Assert.Single(Some.Import(export.ToApi()).Periods).IsNap);
    }

    [Fact]
    public void Says_in_which_zone_the_clock_times_were_read()
    {
        var export = new FitbitExport().Add(SomeNights.One()).ToTakeout();

        Assert.Contains("Europe/Zurich", Assert.Single(Some.Import(export).Remarks));
        Assert.Empty(Some.Import(export, Some.Options(SomeNights.Zurich)).Remarks);
    }

    [Fact]
    public void Counts_restless_minutes_as_awake_in_a_night_without_stages()
    {
        var period = Assert.Single(
            Some.Import(new FitbitExport().Add(SomeNights.One(), staged: false).ToTakeout()).Periods
        );

        Assert.Equal(Sums(408, 12, null, null, null), period.Totals);
        Assert.Equal([SleepState.Asleep, SleepState.Awake, SleepState.Asleep], period.Spans.Select(s => s.State));
        Assert.Equal("classic: no stages; restless counted as awake", period.Note);
    }

    [Fact]
    public void Lays_short_wakes_over_the_stages_and_sums_what_fitbit_does_not()
    {
        var night = SomeNights.One();
        var start = night.Start.InZone(night.Zone).LocalDateTime;
        var export = new FitbitExport().Add(
            night,
            change: log =>
            {
                log["levels"]!["shortData"] = new JsonArray(FitbitExport.Level(start.PlusMinutes(59), "wake", 120));
                log["levels"]!.AsObject().Remove("summary");
                log.Remove("minutesAsleep");
            }
        );

        var period = Assert.Single(Some.Import(export.ToTakeout()).Periods);

        Assert.Equal(
            [(SleepState.Light, 59), (SleepState.Awake, 2), (SleepState.Deep, 79)],
            period.Spans.Take(3).Select(s => (s.State, (int)s.Length.TotalMinutes))
        );
        Assert.Equal(Sums(406, 12, 257, 79, 70), period.Totals);
        Assert.All(period.Spans.Zip(period.Spans.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
    }

    [Theory]
    [InlineData(2024, 3, 30)]
    [InlineData(2024, 10, 26)]
    public void Keeps_elapsed_time_over_a_clock_change(int year, int month, int day)
    {
        var night = SomeNights.One(SomeNights.At(year, month, day, 23, 10));

        var period = Assert.Single(Some.Import(new FitbitExport().Add(night).ToTakeout()).Periods);

        Assert.Equal((night.Start, night.End), (period.Start, period.End));
        Assert.Equal(night.Spans(), period.Spans);
    }

    [Fact]
    public void Chooses_the_repeated_hour_that_fits_the_minutes()
    {
        foreach (var minutes in new[] { 175, 235 })
        {
            var night = new SleepNight(
                SomeNights.At(2024, 10, 26, 23, 30),
                SomeNights.Zurich,
                [(SleepState.Light, minutes)]
            );

            var period = Assert.Single(Some.Import(new FitbitExport().Add(night).ToTakeout()).Periods);

            Assert.Equal(night.End, period.End);
            Assert.Equal(new LocalTime(2, 25), period.End.InZone(night.Zone).TimeOfDay);
        }
    }

    [Fact]
    public void Drops_padding_and_says_so()
    {
        var night = SomeNights.One(SomeNights.At(2024, 3, 30, 23, 10));
        var end = night.Start.InZone(night.Zone).LocalDateTime.PlusMinutes(420);
        var export = new FitbitExport().Add(
            night,
            change: log => log["levels"]!["data"]!.AsArray().Add(FitbitExport.Level(end, "unknown", 3600))
        );

        var period = Assert.Single(Some.Import(export.ToTakeout()).Periods);

        Assert.Equal(night.Spans(), period.Spans);
        Assert.Equal("60 min of padding (level unknown) left out", period.Note);
    }

    [Theory]
    [InlineData("Global Export Data")]
    [InlineData("user-site-export")]
    public void Joins_the_files_of_takeout_and_counts_a_log_in_two_of_them_once(string folder)
    {
        var nights = SomeNights.InARow(4, seed: 7);
        var one = new FitbitExport().Add(nights[1], id: 12).Add(nights[0], id: 11).ToTakeout();
        var two = new FitbitExport().Add(nights[3], id: 14).Add(nights[2], id: 13).Add(nights[1], id: 12).ToTakeout();
        var zip = ZipFile.Of(
            ($"Takeout/Fitbit/{folder}/sleep-2024-01-01.json", one),
            ($"Takeout/Fitbit/{folder}/sleep-2024-01-31.json", two),
            ($"Takeout/Fitbit/{folder}/sleep-2024-03-01.json", "[]"u8.ToArray()),
            (
                $"Takeout/Fitbit/{folder}/steps-2024-01-31.json",
                "[{\"dateTime\":\"01/31/24\",\"value\":\"0\"}]"u8.ToArray()
            )
        );

        var imported = Some.Import(zip);

        Assert.Equal(nights.Select(n => n.Start), imported.Periods.Select(p => p.Start));
        Assert.Equal((1, "it was already read"), (imported.LeftOut[0].Count, imported.LeftOut[0].Why));
    }

    [Fact]
    public void Leaves_out_a_log_whose_times_cannot_be()
    {
        var night = SomeNights.One();
        var export = new FitbitExport()
            .Add(night)
            .Add(night, change: log => log["endTime"] = log["startTime"]!.DeepClone())
            .Add(night, change: log => log["startTime"] = "yesterday");

        var imported = Some.Import(export.ToTakeout());

        Assert.Single(imported.Periods);
        Assert.Equal(2, imported.LeftOut.Sum(l => l.Count));
    }

    [Fact]
    public void Accepts_a_space_in_the_times_and_numbers_in_quotes()
    {
        var json = Encoding.UTF8.GetString(new FitbitExport().Add(SomeNights.One()).ToTakeout());
        var other = json.Replace("T23:", " 23:").Replace("\"minutesAsleep\":408", "\"minutesAsleep\":\"408\"");

        Assert.Equal(
            Some.Import(Encoding.UTF8.GetBytes(json)).Periods[0].Totals,
            Some.Import(Encoding.UTF8.GetBytes(other)).Periods[0].Totals
        );
    }

    [Fact]
    public void Refuses_json_that_is_cut_or_broken_and_names_the_line()
    {
        var json = new FitbitExport().Add(SomeNights.One()).Add(SomeNights.One()).ToTakeout();
        Some.Refuse<CutShort>(json[..(json.Length / 2)]);
        Some.Refuse<CutShort>(json[..(json.Length - 1)]);

        json[json.Length / 2] = (byte)'}';
        Assert.Contains("Line 1", Some.Refuse<DamagedFile>(json).What);
    }

    [Fact]
    public void Says_that_there_is_no_sleep() =>
        Some.Refuse<NoSleepFound>("{\"sleep\": [], \"summary\": {}}"u8.ToArray());

    private static ToldTotals Sums(int asleep, int awake, int? light, int? deep, int? rem)
    {
        return new(Of(asleep), Of(awake), Of(light), Of(deep), Of(rem));

        static Duration? Of(int? minutes) => minutes is { } m ? Duration.FromMinutes((long)m) : null;
    }
}
