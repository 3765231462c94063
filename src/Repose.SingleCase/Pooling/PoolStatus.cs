namespace Repose.SingleCase;

/// <summary>What became of pooling.</summary>
/// <remarks>The default is <see cref="Ok"/>.</remarks>
public enum PoolStatus
{
    /// <summary>The clients were pooled; the gates say what of it may be shown.</summary>
    Ok,

    /// <summary>There are fewer than two clients: there is nothing to pool.</summary>
    CannotPool,
}
