using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Oura;

public sealed class ReadingOura
{
    private static readonly SleepNight Night = SomeNights.One();

    [Theory]
    [InlineData("sleep")]
    [InlineData("data")]
    public void Gives_the_stages_the_sums_and_the_latency(string under)
    {
        var imported = Some.Import(OuraFiles.Json(under, OuraFiles.Sleep(Night, latency: 240)));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Oura", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End, false), (period.Start, period.End, period.IsNap));
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70), Min(4)), period.Totals);
        Assert.Equal(
            [SleepState.Light, SleepState.Deep, SleepState.Light, SleepState.Awake, SleepState.Rem, SleepState.Light],
            period.Spans.Select(s => s.State)
        );
        Assert.Equal((Night.Start, Night.End), (period.Spans[0].Start, period.Spans[^1].End));
        Assert.Contains("until sleep as time awake", Assert.Single(imported.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OuraFiles.TrendsOf2020)]
    [InlineData(OuraFiles.TrendsOfToday)]
    public void Reads_the_table_of_every_generation(string header)
    {
        var period = Assert.Single(Some.Import(OuraFiles.Trends(header, Night)).Periods);

        Assert.Equal((Night.Start, Night.End, false), (period.Start, period.End, period.IsNap));
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70), Min(3)), period.Totals);
    }

    [Fact]
    public void Takes_naps_for_naps_and_leaves_out_what_nobody_confirmed()
    {
        string?[] types = ["long_sleep", "late_nap", "sleep", "rest", "deleted", null, "dream"];
        var sleeps = types.Select((t, i) => OuraFiles.Sleep(SomeNights.One(SomeNights.At(2024, 3, 1 + i, 23, 10)), t));

        var imported = Some.Import(OuraFiles.Json("sleep", sleeps));

        Assert.Equal([false, true, true], imported.Periods.Select(p => p.IsNap));
        Assert.Equal(4, imported.LeftOut.Count);
    }

    [Fact]
    public void Leaves_out_days_without_a_night_and_takes_none_for_nothing()
    {
        var table = Encoding.UTF8.GetString(OuraFiles.Trends(OuraFiles.TrendsOf2020, Night));
        var other = table.Replace(",4800,", ",None,", StringComparison.Ordinal) + "2024-03-06,,,,,,,,,,,,\n";

        var imported = Some.Import(Encoding.UTF8.GetBytes(other));

        Assert.Null(Assert.Single(imported.Periods).Totals!.Deep);
        Assert.Equal("the day has no night", Assert.Single(imported.LeftOut).Why);
    }

    [Theory]
    [InlineData(2024, 3, 30)]
    [InlineData(2024, 10, 26)]
    public void Places_the_night_of_a_clock_change_though_both_ends_have_the_offset_of_waking(
        int year,
        int month,
        int day
    )
    {
        var night = SomeNights.One(SomeNights.At(year, month, day, 23, 10));
        var woke = DateTimeZone.ForOffset(night.End.InZone(night.Zone).Offset);
        var file = OuraFiles.Json("sleep", OuraFiles.Sleep(night with { Zone = woke }));

        var period = Assert.Single(Some.Import(file, Some.Options(SomeNights.Zurich)).Periods);

        Assert.Equal((night.Start, night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
    }

    [Fact]
    public void Names_the_entry_that_is_not_as_oura_writes_it()
    {
        var broken = OuraFiles.Sleep(Night);
        broken["latency"] = "soon";

        Assert.Contains(
            "Entry 2 is not as Oura writes it, at $.latency",
            Some.Refuse<DamagedFile>(OuraFiles.Json("sleep", OuraFiles.Sleep(Night), broken)).Message,
            StringComparison.Ordinal
        );
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
