using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of an effect ruler.</summary>
public static class EffectTable
{
    /// <summary>The change, its interval, and the change that people notice.</summary>
    public static PictureTable Of(EffectRulerData data)
    {
        var gain = Gain.Of(data);
        return new PictureTable(
            data.Title,
            [EffectText.What, EffectText.HowMuch],
            [
                [
                    EffectText.EstimatedChange,
                    gain is null ? EffectText.NotEstimated : EffectWords.Amount(data, gain.Value),
                ],
                [EffectText.WorseEnd, End(gain?.Least)],
                [EffectText.BetterEnd, End(gain?.Most)],
                [
                    EffectWords.Important(data),
                    data.Important is { } important
                        ? Numbers.Value(important, EffectWords.Unit(data))
                        : Numbers.Unknown,
                ],
            ]
        );

        string End(double? end) =>
            gain is null ? Numbers.Unknown
            : end is { } known ? EffectWords.Amount(data, known)
            : NumberText.NoLimit;
    }
}
