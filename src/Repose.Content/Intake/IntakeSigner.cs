namespace Repose.Content;

/// <summary>Who must agree to a statement.</summary>
public enum IntakeSigner
{
    /// <summary>Whoever hands an intake in.</summary>
    Everyone,

    /// <summary>The guardian, where the client is a minor.</summary>
    Guardians,
}
