namespace Repose.Import.Tests.Garmin;

public sealed class GarminSamples
{
    [Fact]
    public void Agree_with_what_was_worked_out_by_hand() =>
        Assert.Empty(
            ExpectedNights.Differences(
                "garmin/garth_dailySleepData.expected.csv",
                Some.Import(Samples.Read("garmin/garth_dailySleepData.json")).Periods
            )
        );
}
