namespace Repose.Data;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is on its way, or its sending was broken off and can go on.</summary>
    Uploading,

    /// <summary>The file is here and waits for its turn to be read.</summary>
    Waiting,

    /// <summary>It is being read.</summary>
    Reading,

    /// <summary>It was read; the client looks at what was found. Nothing of it is kept yet.</summary>
    Found,

    /// <summary>Its nights are kept.</summary>
    Stored,

    /// <summary>It could not be taken, for a reason that the client is told.</summary>
    Refused,

    /// <summary>The client did not want it, or never came back to it.</summary>
    Discarded,

    /// <summary>Its nights were kept and are gone again, all of them.</summary>
    Undone,
}
