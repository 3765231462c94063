using NodaTime;

namespace Repose.Demo;

internal static class Times
{
    /// <summary>The moment at a share of the way from one to another, on a full minute.</summary>
    internal static Instant Between(Instant from, Instant to, double share)
    {
        var minutes = Math.Max(0, (to - from).TotalMinutes);
        return from + Duration.FromMinutes((long)(minutes * share));
    }
}
