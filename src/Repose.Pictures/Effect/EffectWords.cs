using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>One change in plain words.</summary>
public static class EffectWords
{
    /// <summary>"About 12 min sooner (likely between 3 min and 21 min sooner). A change that people notice is about 20 min."</summary>
    public static string Of(EffectRulerData data)
    {
        var change = Gain.Of(data) is { } gain
            ? About(data, gain)
            : $"{EffectText.CannotBeEstimated} {data.WhyNot}".TrimEnd();
        return data.Important is { } important
            ? $"{change} {Important(data, Numbers.Value(important, Unit(data)))}"
            : change;
    }

    internal static string Important(EffectRulerData data) =>
        data.IsNoticed ? EffectText.Noticed : EffectText.Mattering;

    internal static string Unit(EffectRulerData data) => data.Unit is "%" ? "points" : data.Unit;

    internal static string Amount(EffectRulerData data, double gain)
    {
        var amount = Bare(data, gain);
        return IsNothing(amount) ? EffectText.NoChange : $"{amount} {(gain > 0 ? data.BetterWords : data.WorseWords)}";
    }

    internal static string Interval(EffectRulerData data, Gain gain) =>
        (gain.Least, gain.Most) switch
        {
            ({ } least, { } most) when least > 0 => EffectText.FormatBetween(Bare(data, least), Amount(data, most)),
            ({ } least, { } most) when most < 0 => EffectText.FormatBetween(Bare(data, most), Amount(data, least)),
            ({ } least, { } most) => EffectText.FormatBetween(Amount(data, least), Amount(data, most)),
            ({ } least, null) => EffectText.FormatNoWorseThan(Amount(data, least)),
            (null, { } most) => EffectText.FormatNoBetterThan(Amount(data, most)),
            _ => EffectText.NoLimits,
        };

    private static string About(EffectRulerData data, Gain gain) =>
        IsNothing(Bare(data, gain.Value))
            ? EffectText.FormatAboutNoChange(Interval(data, gain))
            : EffectText.FormatAbout(Amount(data, gain.Value), Interval(data, gain));

    private static string Important(EffectRulerData data, string size) =>
        data.IsNoticed ? EffectText.FormatNoticedSize(size) : EffectText.FormatMatteringSize(size);

    /// <summary>Whether an amount is none, as it is printed.</summary>
    private static bool IsNothing(string amount) => !amount.AsSpan().ContainsAnyInRange('1', '9');

    private static string Bare(EffectRulerData data, double gain) => Numbers.Value(Math.Abs(gain), Unit(data));
}
