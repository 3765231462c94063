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
            ReactionFault.WrongLength => ReactionText.WrongLength,
            ReactionFault.WrongWait => ReactionText.WrongWait,
            _ => ReactionText.NotRead,
        };

    /// <summary>One test in a sentence or two.</summary>
    internal static string Of(ReactionScore score) =>
        score is { MeanSpeed: { } speed, MedianTime: { } time }
            ? ReactionText.FormatScore(
                Speed(speed),
                Time(time),
                score.Lapses == 1 ? ReactionText.FormatSlowOne(1) : ReactionText.FormatSlowMany(score.Lapses),
                score.FalseStarts == 1
                    ? ReactionText.FormatEarlyOne(1)
                    : ReactionText.FormatEarlyMany(score.FalseStarts),
                score.Answers == 1 ? ReactionText.FormatSignalOne(1) : ReactionText.FormatSignalMany(score.Answers)
            )
            : ReactionText.NoAnswer;

    /// <summary>What can be said of the newest test beside the others: whether it lies within what they were.</summary>
    internal static string Of(ReactionTrend trend) =>
        trend switch
        {
            { All.Count: 0 } => ReactionText.NotDoneYet,
            { All.Count: <= ReactionRules.FirstOnes } => ReactionText.FirstOnes,
            { Usual: null, Compared.Count: 1 } => ReactionText.FormatCannotTellOne(1, ReactionTrend.Enough),
            { Usual: null } => ReactionText.FormatCannotTellMany(trend.Compared.Count, ReactionTrend.Enough),
            { Usual: { } usual, Compared: [.., { Score.MeanSpeed: { } speed }] } when Earlier(trend) is { } earlier =>
                speed < earlier.Least ? ReactionText.FormatSlower(Speed(usual))
                : speed > earlier.Most ? ReactionText.FormatQuicker(Speed(usual))
                : ReactionText.FormatWithin(Speed(usual)),
            _ => ReactionText.NewestWithoutAnswers,
        };

    internal static string Speed(double perSecond) => perSecond.ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Time(double milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");

    /// <summary>What a page can know of the delay in each answer.</summary>
    internal static string Delay(ReactionDevice device) =>
        device.LikelyDelay is { } delay ? ReactionText.FormatOrMore(Time(delay)) : ReactionText.NotKnown;

    /// <summary>On what a test was done. What a browser told is kept in English, and said in the language that is spoken.</summary>
    internal static string Device(ReactionDevice device) =>
        (device with { Name = Name(device.Name), Input = Input(device.Input) }).ToString();

    private static Spread? Earlier(ReactionTrend trend) =>
        Spread.Of([.. trend.Compared.SkipLast(1).Select(run => run.Score.MeanSpeed)]);

    /// <summary>A kind of device with its system in brackets, such as "phone (Android)"; what else was told stays as it is.</summary>
    private static string Name(string told)
    {
        var parts = told.Split(' ', 2);
        var kind = parts[0] switch
        {
            "phone" => ReactionText.Phone,
            "tablet" => ReactionText.Tablet,
            "computer" => ReactionText.Computer,
            _ => null,
        };
        return told.Equals("not known", StringComparison.Ordinal) ? ReactionText.NotKnown
            : kind is null || parts.Length == 1 ? told
            : parts[1].Equals("(other)", StringComparison.Ordinal) ? $"{kind} ({ReactionText.OtherSystem})"
            : $"{kind} {parts[1]}";
    }

    private static string Input(string told) =>
        told switch
        {
            "touch" => ReactionText.Touch,
            "mouse" => ReactionText.Mouse,
            "pen" => ReactionText.Pen,
            "key" => ReactionText.Key,
            "mixed" => ReactionText.Mixed,
            _ => told,
        };
}
