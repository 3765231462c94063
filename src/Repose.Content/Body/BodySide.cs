namespace Repose.Content;

/// <summary>Which side of the person a region is on.</summary>
public enum BodySide
{
    /// <summary>In the middle, or over both sides.</summary>
    Middle,

    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}
