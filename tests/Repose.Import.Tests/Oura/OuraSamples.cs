namespace Repose.Import.Tests.Oura;

public sealed class OuraSamples
{
    [Fact]
    public void Of_trends_agree_with_what_was_worked_out_by_hand() =>
        Assert.Empty(
            ExpectedNights.Differences(
                "oura/metropolia_oura_trends.expected.csv",
                Some.Import(Samples.Read("oura/metropolia_oura_trends.csv")).Periods
            )
        );

    /// <summary>Stretches that nobody confirmed, and rest, are in the reference list and are no sleep here.</summary>
    [Fact]
    public void Of_an_account_agree_in_every_sleep_that_was_confirmed()
    {
        var imported = Some.Import(Samples.Read("oura/whoopvsoura_oura_account_export.json"));

        var differences = ExpectedNights.Differences(
            "oura/whoopvsoura_oura_account_export.expected.csv",
            imported.Periods
        );

        Assert.All(differences, d => Assert.Matches(@"not read \((unconfirmed|rest)\)$", d));
        Assert.Equal(16, differences.Count);
        Assert.Equal(16, imported.LeftOut.Sum(l => l.Count));
    }
}
