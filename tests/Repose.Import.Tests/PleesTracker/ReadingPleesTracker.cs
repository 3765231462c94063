using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.PleesTracker;

public sealed class ReadingPleesTracker
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_the_time_from_start_to_stop_as_sleep()
    {
        var imported = Some.Import(HandKeptFiles.Plees(Night));

        var period = Assert.Single(imported.Periods);
        Assert.Equal((Night.Start, Night.End), (period.Start, period.End));
        Assert.Equal(new ToldTotals(Duration.FromMinutes(420)), period.Totals);
        Assert.Equal(("Plees Tracker", true), (imported.Format, imported.AsksZone));
        Assert.Contains("names no time zone", Assert.Single(imported.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_a_sleep_that_still_goes_on()
    {
        var text = Encoding.UTF8.GetString(HandKeptFiles.Plees(Night)) + "2,1709590200000,,0\n";

        Assert.Equal(1, Assert.Single(Some.Import(Encoding.UTF8.GetBytes(text)).LeftOut).Count);
    }

    [Fact]
    public void Names_the_cell_that_cannot_be_read() =>
        Assert.Contains(
            "Row 2, stop: “1,60E+12” is not a time in milliseconds",
            Some.Refuse<DamagedFile>("sid;start;stop;rating\n1;1608323029380;1,60E+12;0\n"u8.ToArray()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_public_file_reads_every_row() =>
        Assert.Equal(
            [28_161, 1_522, 1_407],
            Some.Import(Samples.Read("pleestracker/plees-tracker.csv"))
                .Periods.Select(p => (int)(p.End - p.Start).TotalMilliseconds)
        );
}
