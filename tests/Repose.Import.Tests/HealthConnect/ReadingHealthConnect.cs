using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.HealthConnect;

public sealed class ReadingHealthConnect
{
    private static readonly SleepNight Night = SomeNights.One();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reads_the_database_in_its_zip(bool writesAhead)
    {
        var imported = Some.Import(
            new HealthConnectFile { WritesAhead = writesAhead }
                .Add(Night)
                .ToZip()
        );

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Google Health Connect", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End), (period.Start, period.End));
        Assert.Equal(DateTimeZone.ForOffset(Offset.FromHours(1)), period.Zone);
        Assert.Equal(new SleepSource("Watch app", SourceKind.App), period.Source);
        Assert.Equal(Night.Spans(), period.Spans);
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70)), period.Totals);
    }

    [Fact]
    public void Keeps_the_longest_of_the_sessions_that_grew_through_a_night()
    {
        var grown = Enumerable
            .Range(1, Night.Stages.Count)
            .Select(count => Night with { Stages = [.. Night.Stages.Take(count)] });
        var file = grown.Aggregate(new HealthConnectFile(), (f, part) => f.Add(part));
        file.Add(Night with { Stages = [(SleepState.Light, 55)] }, app: 2, staged: false);

        var imported = Some.Import(file.ToBytes());

        Assert.Equal(2, imported.Periods.Count);
        Assert.Equal(Night.Spans(), Assert.Single(imported.Periods, p => p.Source.Name == "Watch app").Spans);
        var left = Assert.Single(imported.LeftOut);
        Assert.Equal((5, "it is a part of a longer one of the same app"), (left.Count, left.Why));
        Assert.Single(SleepEpisodes.Settle(imported.Periods));
    }

    [Fact]
    public void Names_an_app_without_a_name_by_its_package_and_one_that_is_gone_by_nothing()
    {
        var later = SomeNights.One(SomeNights.At(2024, 3, 8, 23, 0));
        var file = new HealthConnectFile().Add(Night, app: 2).Add(later, app: 3);

        Assert.Equal(
            ["com.other.app", "Health Connect"],
            Some.Import(file.ToBytes()).Periods.Select(p => p.Source.Name)
        );
    }

    [Fact]
    public void Says_that_a_session_without_stages_tells_no_minutes()
    {
        var period = Assert.Single(Some.Import(new HealthConnectFile().Add(Night, staged: false).ToBytes()).Periods);

        Assert.Equal(new ToldTotals(null), period.Totals);
        Assert.Contains("how much of it was sleep is not known", period.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_out_of_bed_as_awake_and_sleep_without_stage_as_sleep()
    {
        var night = Night with { Stages = [(SleepState.Asleep, 100), (SleepState.InBed, 10), (SleepState.Asleep, 90)] };

        var period = Assert.Single(Some.Import(new HealthConnectFile().Add(night).ToBytes()).Periods);

        Assert.Equal(new(Min(190), Min(10)), period.Totals);
    }

    [Fact]
    public void Takes_the_zone_of_the_person_where_its_offset_fits_and_asks_where_none_is_told()
    {
        var told = Some.Import(new HealthConnectFile().Add(Night).ToBytes(), Some.Options(SomeNights.Zurich));
        var untold = Some.Import(new HealthConnectFile().Add(Night, zoned: false).ToBytes());

        Assert.Equal(SomeNights.Zurich, Assert.Single(told.Periods).Zone);
        Assert.False(told.AsksZone);
        Assert.True(untold.AsksZone);
        Assert.Contains("names no time zone", Assert.Single(untold.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_a_night_of_two_exports_once()
    {
        var one = new HealthConnectFile().Add(Night).ToBytes();
        var two = new HealthConnectFile().Add(SomeNights.One(SomeNights.At(2024, 3, 1, 23, 0))).Add(Night).ToBytes();

        Assert.Equal(2, Some.Import(ZipFile.Of(("a/export.db", one), ("b/export.db", two))).Periods.Count);
    }

    [Fact]
    public void Refuses_a_database_that_was_cut_or_lost_its_tables()
    {
        var whole = new HealthConnectFile().Add(Night).ToBytes();
        var without = new HealthConnectFile().Run("DROP TABLE sleep_stages_table").ToBytes();

        Assert.Contains(
            "my file",
            Some.Refuse<DamagedFile>(whole[..(whole.Length / 2)]).Message,
            StringComparison.Ordinal
        );
        Assert.Contains("sleep_stages_table", Some.Refuse<DamagedFile>(without).Message, StringComparison.Ordinal);
    }

    /// <summary>A view that counts without end would never let go of the machine.</summary>
    [Fact]
    public void Refuses_a_database_that_computes_what_is_asked_for()
    {
        const string Endless =
            "CREATE VIEW sleep_stages_table AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            + "SELECT i AS parent_key, i AS stage_start_time, i AS stage_end_time, 0 AS stage_type FROM n";
        var file = new HealthConnectFile().Add(Night).Run("DROP TABLE sleep_stages_table").Run(Endless);

        Assert.Contains(
            "There is a view in it, sleep_stages_table",
            Some.Refuse<DamagedFile>(file.ToBytes()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Does_not_take_another_database_for_it() =>
        Assert.Contains(
            "database",
            Some.Refuse<NotRecognised>(new HealthConnectFile { HasSleep = false }.ToBytes()).Message,
            StringComparison.Ordinal
        );

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
