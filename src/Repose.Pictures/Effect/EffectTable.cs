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
            ["What", "How much"],
            [
                ["Estimated change", gain is null ? "cannot be estimated" : EffectWords.Amount(data, gain.Value)],
                ["95% interval, the worse end", End(gain?.Least)],
                ["95% interval, the better end", End(gain?.Most)],
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
            : "no limit";
    }
}
