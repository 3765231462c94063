using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Fitbit;

/// <summary>What Fitbit and Google export besides the logs.</summary>
public sealed class ReadingFitbitTables
{
    private static readonly SleepNight Night = SomeNights.One();

    private static readonly ToldTotals Sums = new(Min(408), Min(12), Min(258), Min(80), Min(70));

    [Fact]
    public void Lays_the_stages_of_one_table_in_the_sleeps_of_the_other()
    {
        var imported = Some.Import(
            ZipFile.Of(
                (
                    "Takeout/Fitbit/Health Fitness Data_GoogleData/UserSleepStages_2024-03-01.csv",
                    FitbitTables.Stages([Night])
                ),
                (
                    "Takeout/Fitbit/Health Fitness Data_GoogleData/UserSleeps_2024-03-01.csv",
                    FitbitTables.Sleeps([Night])
                )
            )
        );

        var period = Assert.Single(imported.Periods);
        Assert.Equal((Night.Start, Night.End, Sums), (period.Start, period.End, period.Totals));
        Assert.Equal(Night.Spans(), period.Spans);
        Assert.Equal(DateTimeZone.ForOffset(Offset.FromHours(1)), period.Zone);
        Assert.False(imported.AsksZone);
    }

    [Fact]
    public void Takes_offsets_that_are_all_zero_for_not_known()
    {
        var imported = Some.Import(FitbitTables.Sleeps([Night], offset: "+00:00"));

        Assert.Equal(SomeNights.Zurich, Assert.Single(imported.Periods).Zone);
        Assert.True(imported.AsksZone);
        Assert.Contains("Europe/Zurich", Assert.Single(imported.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_a_night_of_the_logs_and_of_the_tables_once()
    {
        var nights = SomeNights.InARow(4, seed: 5);
        var logs = nights.Take(3).Aggregate(new FitbitExport(), (file, night) => file.Add(night)).ToTakeout();

        var imported = Some.Import(
            ZipFile.Of(
                ("Global Export Data/sleep-2024-01-01.json", logs),
                ("GoogleData/UserSleeps_2024-01-01.csv", FitbitTables.Sleeps(nights.Skip(1))),
                ("GoogleData/UserSleepStages_2024-01-01.csv", FitbitTables.Stages(nights.Skip(1)))
            )
        );

        Assert.Equal(nights.Select(n => n.Start), imported.Periods.Select(p => p.Start));
        Assert.Equal(2, Assert.Single(imported.LeftOut).Count);
    }

    [Theory]
    [InlineData("uuuu-MM-dd h:mmtt", true)]
    [InlineData("dd-MM-uuuu h:mm tt", true)]
    [InlineData("uuuu-MM-dd h:mmtt", false)]
    public void Reads_the_table_of_the_website_up_to_the_next_one(string pattern, bool withStart)
    {
        var nights = new[] { SomeNights.One(SomeNights.At(2024, 3, 14, 23, 10)), Night };

        var imported = Some.Import(FitbitTables.Website(nights, pattern, withStart));

        Assert.Equal(nights.Select(n => (n.Start, n.End)).Order(), imported.Periods.Select(p => (p.Start, p.End)));
        Assert.Equal(Sums with { Rem = null }, imported.Periods[0].Totals);
        Assert.Contains("names no time zone", imported.Remarks[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_answers_of_googles_health_api()
    {
        var nap = SomeNights.One(SomeNights.At(2024, 3, 6, 13, 0)) with { IsNap = true };

        var imported = Some.Import(FitbitTables.GoogleHealth([nap, Night]));

        Assert.Equal([null, true], imported.Periods.Select(p => p.IsNap));
        Assert.Equal(Night.Spans(), imported.Periods[0].Spans);
        Assert.Equal(
            (Sums, DateTimeZone.ForOffset(Offset.FromHours(1))),
            (imported.Periods[0].Totals, imported.Periods[0].Zone)
        );
    }

    [Fact]
    public void Asks_for_the_zone_where_googles_api_tells_no_offset()
    {
        var json = System.Text.Encoding.UTF8.GetString(FitbitTables.GoogleHealth([Night]));
        var without = json.Replace("UtcOffset", "UtcOffsetOfNobody", StringComparison.Ordinal);

        Assert.True(Some.Import(System.Text.Encoding.UTF8.GetBytes(without)).AsksZone);
        Assert.False(Some.Import(System.Text.Encoding.UTF8.GetBytes(json)).AsksZone);
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
