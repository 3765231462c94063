namespace Repose.Content;

/// <summary>How the client lies.</summary>
public enum BodyPosition
{
    /// <summary>Face down.</summary>
    Prone,

    /// <summary>Face up.</summary>
    Supine,

    /// <summary>On one side, with pillows.</summary>
    SideLying,

    /// <summary>Half sitting, face up, with the back raised.</summary>
    SemiRecumbent,
}
