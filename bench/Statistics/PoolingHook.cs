using Repose.SingleCase;

namespace Repose.Bench;

/// <summary>Pooling is measured here once the engine pools; until then there is nothing to report.</summary>
internal static class PoolingHook
{
    /// <summary>
    /// Pools the clients' REML effects and squared standard errors, the same numbers that metafor gets, and writes
    /// mean, tau² and interval as pooled.csv (mu,tau2,lower,upper).
    /// </summary>
    public static Measured? Thousand(SerialFit[] fits, EffectInterval[] intervals, string folder)
    {
        _ = (fits, intervals, folder);
        return null;
    }

    /// <summary>A million clients in one pass: the bytes allocated must not grow with their number.</summary>
    public static Measured? Million() => null;
}
