using System.Threading.RateLimiting;

namespace Repose.Web.Access;

/// <summary>Lets the tries to sign in as one person wait for each other, so that many at once count as many.</summary>
internal sealed class OneAtATime : IDisposable
{
    private readonly PartitionedRateLimiter<string> turns = PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetConcurrencyLimiter(who, _ => new() { PermitLimit = 1, QueueLimit = 10 })
    );

    /// <summary>Waits for its turn. Where too many wait, the turn is not acquired.</summary>
    public ValueTask<RateLimitLease> Wait(string who, CancellationToken cancel) => turns.AcquireAsync(who, 1, cancel);

    public void Dispose() => turns.Dispose();
}
