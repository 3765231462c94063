namespace Repose.SingleCase;

/// <summary>The correlation of two days that are a gap apart, phi^gap, with its derivatives by phi.</summary>
internal readonly record struct GapPower(double Value, double First, double Second)
{
    public static GapPower Of(double phi, int gap) =>
        new(
            Math.Pow(phi, gap),
            gap * Math.Pow(phi, gap - 1),
            // phi⁻¹ must not be asked for at phi = 0; its factor is 0 anyway.
            gap > 1
                ? gap * (gap - 1.0) * Math.Pow(phi, gap - 2)
                : 0
        );

    /// <summary>From derivatives by the correlation to derivatives by phi.</summary>
    public (double First, double Second) Chain(double first, double second) =>
        (first * First, (second * First * First) + (first * Second));
}
