namespace Repose.Conform;

/// <summary>How far a number may be from the expected one.</summary>
internal readonly record struct Tolerance(double Limit, bool IsRelative)
{
    internal static readonly Tolerance Exact = new(0, false);

    internal static Tolerance Absolute(double limit) => new(limit, false);

    /// <summary>Relative to the expected number, or to a millionth where that is smaller.</summary>
    internal static Tolerance Relative(double limit) => new(limit, true);

    /// <summary>Whether the number is near enough.</summary>
    internal bool Holds(double? expected, double? actual) => Deviation(expected, actual) <= Limit;

    /// <summary>The deviation, in the terms of the limit; infinite when only one of the two is a number.</summary>
    internal double Deviation(double? expected, double? actual) =>
        (expected, actual) switch
        {
            (null, null) => 0,
            ({ } e, { } a) when e.Equals(a) => 0,
            ({ } e, { } a) when double.IsFinite(e) && double.IsFinite(a) => Math.Abs(e - a)
                / (IsRelative ? Math.Max(1e-6, Math.Abs(e)) : 1),
            _ => double.PositiveInfinity,
        };
}
