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

    /// <summary>Face up with the upper body raised.</summary>
    SemiRecumbent,
}
