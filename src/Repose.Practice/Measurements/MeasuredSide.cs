namespace Repose.Practice;

/// <summary>The side of the body that was measured, as the client has it.</summary>
public enum MeasuredSide
{
    /// <summary>The measure has no sides.</summary>
    None,

    /// <summary>The left one.</summary>
    Left,

    /// <summary>The right one.</summary>
    Right,
}
