namespace Repose.Content;

/// <summary>From where the body is seen.</summary>
public enum BodyView
{
    /// <summary>From the front: the person's right is on the viewer's left.</summary>
    Front,

    /// <summary>From the back: the person's left is on the viewer's left.</summary>
    Back,
}
