namespace Repose.Content;

/// <summary>What has become of a rule that applies.</summary>
public enum HowItStands
{
    /// <summary>It counts as it is.</summary>
    AsItIs,

    /// <summary>A clinician has agreed.</summary>
    Cleared,

    /// <summary>A clinician has said: not now.</summary>
    Refused,

    /// <summary>The practice goes on in spite of it, with a reason that is kept.</summary>
    Overridden,
}
