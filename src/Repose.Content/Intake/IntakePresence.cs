namespace Repose.Content;

/// <summary>Whether anything is told.</summary>
public enum IntakePresence
{
    /// <summary>Nothing, or that there is none.</summary>
    Nothing,

    /// <summary>Something.</summary>
    Something,
}
