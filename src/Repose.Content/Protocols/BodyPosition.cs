namespace Repose.Content;

/// <summary>How the client lies.</summary>
public enum BodyPosition
{
    /// <summary>Face down.</summary>
    Prone,

    /// <summary>Face up.</summary>
    Supine,
}
