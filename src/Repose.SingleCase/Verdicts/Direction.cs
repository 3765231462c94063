namespace Repose.SingleCase;

/// <summary>Which way an outcome improves.</summary>
/// <remarks>The default is <see cref="LowerIsBetter"/>.</remarks>
public enum Direction
{
    /// <summary>A fall is a gain.</summary>
    LowerIsBetter,

    /// <summary>A rise is a gain.</summary>
    HigherIsBetter,
}
