using System.Globalization;
using Repose.Data;
using Repose.Sleep;

namespace Repose.Web.Reaction;

/// <summary>Reaction tests in words. Nothing here says what somebody may do: a trend of one person is no licence.</summary>
internal static class ReactionWords
{
    internal static string Of(ReactionFault fault) =>
        fault switch
        {
            ReactionFault.WrongLength => "The test was not three minutes long, so it was not kept. Please do it again.",
            ReactionFault.WrongWait =>
                "Something held your device up during the test, so it was not kept. Close what else is open and try again.",
            _ => "What was measured could not be read, so it was not kept. Please do the test again.",
        };

    /// <summary>One test in a sentence or two.</summary>
    internal static string Of(ReactionScore score) =>
        score is { MeanSpeed: { } speed, MedianTime: { } time }
            ? $"Speed {Speed(speed)} a second; half of your answers took less than {Time(time)}. "
                + $"{Count(score.Lapses, "slow answer")}, {Count(score.FalseStarts, "false start")}, {Count(score.Answers, "signal")}."
            : "There was no answer to any signal.";

    /// <summary>What can be said of the newest test beside the others: whether it lies within what they were.</summary>
    internal static string Of(ReactionTrend trend) =>
        trend switch
        {
            { All.Count: 0 } => "You have not done the test yet.",
            { All.Count: <= ReactionRules.FirstOnes } =>
                "Your first three tests are for getting used to it. They are kept, and left out of the trend.",
            { Usual: null } =>
                $"Can't tell yet: {Count(trend.Compared.Count, "test")} on this device so far, and {ReactionTrend.Enough} are needed.",
            { Usual: { } usual, Compared: [.., { Score.MeanSpeed: { } speed }] } when Earlier(trend) is { } earlier =>
                $"The middle of your tests on this device is {Speed(usual)} a second. The newest one is "
                    + (
                        speed < earlier.Least ? "slower than all your others."
                        : speed > earlier.Most ? "quicker than all your others."
                        : "within what your others were."
                    )
                    + " A single test can be off by chance.",
            _ => "Can't tell: the newest test has no answers.",
        };

    internal static string Speed(double perSecond) => perSecond.ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Time(double milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");

    /// <summary>What a page can know of the delay in each answer.</summary>
    internal static string Delay(ReactionDevice device) =>
        device.LikelyDelay is { } delay
            ? string.Create(CultureInfo.InvariantCulture, $"{delay:0} ms or more")
            : "not known";

    private static Spread? Earlier(ReactionTrend trend) =>
        Spread.Of([.. trend.Compared.SkipLast(1).Select(run => run.Score.MeanSpeed)]);

    private static string Count(int many, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{many} {what}{(many == 1 ? "" : "s")}");
}
