using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Samsung;

public sealed class ReadingSamsung
{
    private static readonly SleepNight Night = SomeNights.One();

    [Theory]
    [InlineData("com.samsung.health.sleep.", false, "utf-8")]
    [InlineData("com.samsung.shealth.sleep.", true, "utf-16")]
    [InlineData("", false, "utf-16BE")]
    public void Reads_every_variant_of_its_tables(string prefix, bool inMilliseconds, string encoding)
    {
        var files = new SamsungFiles
        {
            Prefix = prefix,
            InMilliseconds = inMilliseconds,
            Encoding = Encoding.GetEncoding(encoding),
        }.Add(Night, "a");

        var imported = Some.Import(ZipFile.Of(files.Stages(), files.Sleeps()));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Samsung Health", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End), (period.Start, period.End));
        Assert.Equal(DateTimeZone.ForOffset(Offset.FromHours(1)), period.Zone);
        Assert.Equal(Night.Spans(), period.Spans);
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70)), period.Totals);
        Assert.Null(period.Note);
    }

    [Fact]
    public void Says_that_a_session_without_stages_tells_no_minutes()
    {
        var files = new SamsungFiles().Add(Night, "a", staged: false);

        var period = Assert.Single(Some.Import(ZipFile.Of(files.Sleeps())).Periods);

        Assert.Equal(new ToldTotals(null), period.Totals);
        Assert.Contains("how much of it was sleep is not known", period.Note, StringComparison.Ordinal);
        Assert.Equal(EpisodeKind.Main, Assert.Single(SleepEpisodes.Settle([period])).Kind);
    }

    [Fact]
    public void Joins_the_pieces_of_one_sleep_and_adds_no_minute_between_them()
    {
        var later = SomeNights.One(Night.End + Min(25));
        var files = new SamsungFiles()
            .Add(later, "b", "whole")
            .Add(Night, "a", "whole")
            .Add(SomeNights.One(SomeNights.At(2024, 3, 8, 23, 0)), "c");

        var imported = Some.Import(ZipFile.Of(files.Sleeps(), files.Stages()));

        Assert.Equal(2, imported.Periods.Count);
        var joined = imported.Periods[0];
        Assert.Equal((Night.Start, later.End, Min(816)), (joined.Start, joined.End, joined.Totals!.Asleep));
        Assert.Contains("2 pieces", joined.Note, StringComparison.Ordinal);
        Assert.Contains("25 min between", joined.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_pieces_apart_that_cannot_be_one_sleep()
    {
        var files = new SamsungFiles()
            .Add(Night, "a", "whole")
            .Add(SomeNights.One(Night.Start + Duration.FromHours(40)), "b", "whole");

        Assert.Equal(2, Some.Import(ZipFile.Of(files.Sleeps(), files.Stages())).Periods.Count);
    }

    [Fact]
    public void Counts_a_session_of_two_folders_once()
    {
        var files = new SamsungFiles().Add(Night, "a");

        var imported = Some.Import(
            ZipFile.Of(files.Sleeps("one"), files.Stages("one"), files.Sleeps("two"), files.Stages("two"))
        );

        Assert.Equal(Night.Spans(), Assert.Single(imported.Periods).Spans);
        Assert.Equal(1, Assert.Single(imported.LeftOut).Count);
    }

    [Fact]
    public void Says_of_stages_alone_that_their_sleeps_stand_in_another_file()
    {
        var files = new SamsungFiles().Add(Night, "a").Add(SomeNights.One(Night.End + Min(600)), "b");

        var refusal = Some.Refuse<NoSleepFound>(files.Stages().Content);

        Assert.Equal(2, Assert.Single(refusal.LeftOut).Count);
        Assert.Contains(
            "give all of its files together, as one zip or folder",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Refuses_a_time_that_is_none_with_its_place()
    {
        var (name, content) = new SamsungFiles().Add(Night, "a").Sleeps();
        var broken = Encoding
            .UTF8.GetString(content)
            .Replace("2024-03-05 05:10:00.000", "morning", StringComparison.Ordinal);

        Assert.Contains(
            "Row 3, com.samsung.health.sleep.end_time: “morning” is not a date",
            Some.Refuse<DamagedFile>(ZipFile.Of((name, Encoding.UTF8.GetBytes(broken)))).Message,
            StringComparison.Ordinal
        );
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
