namespace Repose.Pictures;

/// <summary>One change in plain words.</summary>
public static class EffectWords
{
    /// <summary>"About 12 min sooner (likely between 3 min and 21 min sooner). A change that people notice is about 20 min."</summary>
    public static string Of(EffectRulerData data)
    {
        var change = Gain.Of(data) is { } gain
            ? $"About {Amount(data, gain.Value)} ({Interval(data, gain)})."
            : $"This change cannot be estimated. {data.WhyNot}".TrimEnd();
        return data.Important is { } important
            ? $"{change} {Important(data)} is about {Numbers.Value(important, Unit(data))}."
            : change;
    }

    internal static string Important(EffectRulerData data) =>
        data.IsNoticed ? "A change that people notice" : "A change that matters";

    internal static string Unit(EffectRulerData data) => data.Unit is "%" ? "points" : data.Unit;

    internal static string Amount(EffectRulerData data, double gain)
    {
        var amount = Numbers.Value(Math.Abs(gain), Unit(data));
        return !amount.AsSpan().ContainsAnyInRange('1', '9')
            ? "no change"
            : $"{amount} {(gain > 0 ? data.BetterWords : data.WorseWords)}";
    }

    internal static string Interval(EffectRulerData data, Gain gain) =>
        (gain.Least, gain.Most) switch
        {
            ({ } least, { } most) when least > 0 => $"likely between {Bare(data, least)} and {Amount(data, most)}",
            ({ } least, { } most) when most < 0 => $"likely between {Bare(data, most)} and {Amount(data, least)}",
            ({ } least, { } most) => $"likely between {Amount(data, least)} and {Amount(data, most)}",
            ({ } least, null) =>
                $"likely no worse than {Amount(data, least)}; these nights set no limit on the better side",
            (null, { } most) =>
                $"likely no better than {Amount(data, most)}; these nights set no limit on the worse side",
            _ => "these nights set no limits on either side",
        };

    private static string Bare(EffectRulerData data, double gain) => Numbers.Value(Math.Abs(gain), Unit(data));
}
