using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Garmin;

public sealed class ReadingGarmin
{
    private static readonly SleepNight Night = SomeNights.One();

    private static readonly ToldTotals Sums = new(Min(408), Min(12), Min(258), Min(80), Min(70));

    [Fact]
    public void Gives_the_nights_of_an_account_in_the_zone_that_is_named()
    {
        var zip = ZipFile.Of(
            (
                "DI_CONNECT/DI-Connect-Wellness/2024-02-01_2024-05-11_1_sleepData.json",
                GarminFiles.List(GarminFiles.OfAccount(Night))
            )
        );

        var imported = Some.Import(zip, Some.Options(SomeNights.Zurich));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(
            (Night.Start, Night.End, SomeNights.Zurich, Sums),
            (period.Start, period.End, period.Zone, period.Totals)
        );
        Assert.True(imported.AsksZone);
        Assert.Empty(imported.Remarks);
        Assert.Contains("names no time zone", Assert.Single(Some.Import(zip).Remarks), StringComparison.Ordinal);
    }

    /// <summary>Found by a changed digit: no number has the size of the smallest one with its sign turned.</summary>
    [Theory]
    [InlineData(-9_000_000_000_000)]
    [InlineData(200_000_000_000_000)]
    [InlineData(long.MaxValue)]
    public void Takes_no_offset_from_a_local_time_thousands_of_years_away(long local)
    {
        var night = GarminFiles.OfApi(Night);
        night["dailySleepDTO"]!["sleepStartTimestampLocal"] = local;
        night["dailySleepDTO"]!["sleepEndTimestampLocal"] = local;

        Assert.Equal(Night.Start, Assert.Single(Some.Import(GarminFiles.List(night)).Periods).Start);
    }

    [Fact]
    public void Gives_the_stages_and_the_offset_of_the_api_one_date_or_many()
    {
        foreach (
            var file in new[]
            {
                GarminFiles.List(GarminFiles.OfApi(Night)),
                JsonSerializer.SerializeToUtf8Bytes(GarminFiles.OfApi(Night)),
            }
        )
        {
            var imported = Some.Import(file);

            var period = Assert.Single(imported.Periods);
            Assert.Equal(Night.Spans(), period.Spans);
            Assert.Equal(
                (Sums, false, DateTimeZone.ForOffset(Offset.FromHours(1))),
                (period.Totals, period.IsNap, period.Zone)
            );
            Assert.False(imported.AsksZone);
        }
    }

    [Fact]
    public void Has_no_rem_where_the_watch_tells_none()
    {
        var old = GarminFiles.OfAccount(Night);
        old.Remove("remSleepSeconds");

        Assert.Equal(Sums with { Asleep = Min(338), Rem = null }, Some.Import(GarminFiles.List(old)).Periods[0].Totals);
    }

    [Fact]
    public void Leaves_out_windows_without_sleep_and_those_that_nobody_confirmed()
    {
        var window = GarminFiles.OfAccount(SomeNights.One(SomeNights.At(2024, 3, 6, 23, 0)));
        foreach (var sum in new[] { "deepSleepSeconds", "lightSleepSeconds", "remSleepSeconds", "awakeSleepSeconds" })
        {
            window.Remove(sum);
        }

        var imported = Some.Import(
            GarminFiles.List(
                GarminFiles.OfAccount(Night),
                window,
                GarminFiles.OfAccount(SomeNights.One(SomeNights.At(2024, 3, 7, 23, 0)), "UNCONFIRMED")
            )
        );

        Assert.Single(imported.Periods);
        Assert.Equal(
            [
                "Garmin supposed that it could be sleep, and never confirmed it",
                "only its start and end are told, and no sleep",
            ],
            imported.LeftOut.Select(l => l.Why).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Tells_naps_beside_the_night()
    {
        var start = SomeNights.At(2024, 3, 5, 13, 0);
        var night = GarminFiles.OfAccount(Night);
        night["napList"] = new JsonArray(
            new JsonObject
            {
                ["napStartTimestampGMT"] = GarminFiles.Text(start),
                ["napEndTimestampGMT"] = GarminFiles.Text(start + Min(25)),
                ["napTimeSec"] = 1500,
            }
        );

        var nap = Some.Import(GarminFiles.List(night)).Periods[1];

        Assert.Equal((start, true, Min(25)), (nap.Start, nap.IsNap, nap.Totals!.Asleep));
    }

    [Fact]
    public void Counts_a_night_in_two_files_once_and_keeps_the_fuller_one()
    {
        foreach (var (first, second) in new[] { ("a", "b"), ("b", "a") })
        {
            var zip = ZipFile.Of(
                ($"{first}_sleepData.json", GarminFiles.List(GarminFiles.OfAccount(Night))),
                ($"{second}_sleepData.json", GarminFiles.List(GarminFiles.OfApi(Night)))
            );

            var imported = Some.Import(zip);

            Assert.NotEmpty(Assert.Single(imported.Periods).Spans);
            Assert.Equal(1, Assert.Single(imported.LeftOut).Count);
        }
    }

    [Fact]
    public void Refuses_a_time_with_half_a_character()
    {
        var night = Encoding.UTF8.GetString(GarminFiles.List(GarminFiles.OfAccount(Night)));
        var broken = night.Replace(GarminFiles.Text(Night.Start), "\\ud800", StringComparison.Ordinal);

        Assert.Contains(
            "Entry 1 is not as Garmin writes it",
            Some.Refuse<DamagedFile>(Encoding.UTF8.GetBytes(broken)).Message,
            StringComparison.Ordinal
        );
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
