using NodaTime;

namespace Repose.Practice;

/// <summary>The link that is printed where the server starts, with which the first owner sets up the practice, once.</summary>
/// <remarks>It belongs to no practice: there is none yet. When it has been used it is gone.</remarks>
public sealed class SetUpLink(string tokenDigest, Instant createdAt)
{
    /// <summary>The SHA-256 of the secret in the link. The secret itself is not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>When it was printed.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;
}
