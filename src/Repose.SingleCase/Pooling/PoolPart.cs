namespace Repose.SingleCase;

/// <summary>A part of a pooled answer that may have to wait for more clients.</summary>
/// <remarks>The default is <see cref="Mean"/>.</remarks>
public enum PoolPart
{
    /// <summary>The mean over clients, and the verdict.</summary>
    Mean,

    /// <summary>What to expect of the next client.</summary>
    NextClient,

    /// <summary>Each client's effect in the light of the others.</summary>
    ShrunkenClients,
}
