namespace Repose.Pictures;

/// <summary>A change turned so that more is better.</summary>
/// <param name="Value">The gain.</param>
/// <param name="Least">The worse end of its interval; null where it has no end.</param>
/// <param name="Most">The better end.</param>
internal sealed record Gain(double Value, double? Least, double? Most)
{
    /// <summary>Null where nothing can be estimated.</summary>
    internal static Gain? Of(EffectRulerData data)
    {
        if (data.Estimate is not { } estimate || !Numbers.IsDrawable(estimate))
        {
            return null;
        }

        var (low, high) = (Finite(data.Low), Finite(data.High));
        return data.HigherIsBetter ? new Gain(estimate, low, high) : new Gain(-estimate + 0.0, -high + 0.0, -low + 0.0);
    }

    private static double? Finite(double? end) => end is { } known && Numbers.IsDrawable(known) ? known : null;
}
