using Repose.Pictures.Words;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Words;

public sealed class WordsForMissingNights
{
    [Fact]
    public void Say_how_bad_they_would_have_to_be() =>
        Assert.Equal(
            "4 nights of the course are not on record. If each of them had been about 1 h 30 min (the others were about "
                + "31 min), this result would not hold.",
            Say(Outcomes.SleepOnsetLatency, TippingStatus.Tips, 4, 31.4, 90.2)
        );

    [Fact]
    public void Speak_of_one_night_as_one() =>
        Assert.StartsWith(
            "1 night of the course is not on record. If it had been",
            Say(Outcomes.SleepOnsetLatency, TippingStatus.Tips, 1, 31.4, 300),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(-12)]
    [InlineData(1500)]
    public void Name_no_night_that_cannot_be(double minutes) =>
        Assert.EndsWith(
            "even bad nights there would not undo this result.",
            Say(Outcomes.TotalSleepTime, TippingStatus.Tips, 2, 400, minutes),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(TippingStatus.NothingMissing)]
    [InlineData(TippingStatus.NoClaim)]
    public void Are_none_where_nothing_hangs_on_them(TippingStatus status) =>
        Assert.Null(Say(Outcomes.TotalSleepTime, status, 0, 400, null));

    [Fact]
    public void Warn_where_the_result_hangs_on_them() =>
        Assert.Contains(
            "This result hangs on them",
            Say(Outcomes.TotalSleepTime, TippingStatus.TipsAtOnce, 9, 400, null),
            StringComparison.Ordinal
        );

    private static string? Say(Outcome outcome, TippingStatus status, int missing, double mean, double? value) =>
        MissingWords.Say(new TippingPoint(status, Verdict.ProbablyHelped, missing, mean, value), outcome);
}
