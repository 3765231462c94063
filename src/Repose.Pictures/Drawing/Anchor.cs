namespace Repose.Pictures.Drawing;

/// <summary>Which point of a text stands at its position.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
