namespace Repose.Pictures.Drawing;

/// <summary>Maps values to positions in a straight line.</summary>
internal readonly record struct Scale(double FromLow, double FromHigh, double ToLow, double ToHigh)
{
    internal double this[double value] =>
        FromHigh <= FromLow
            ? (ToLow + ToHigh) / 2
            : ToLow + (value - FromLow) / (FromHigh - FromLow) * (ToHigh - ToLow);

    /// <summary>The position, kept inside the drawing.</summary>
    internal double Clipped(double value) => this[Math.Clamp(value, FromLow, Math.Max(FromLow, FromHigh))];
}
