using NodaTime;

namespace Repose.Web.Messages;

/// <summary>When a message that could not be handed over is tried again: soon at first, for a day in all.</summary>
internal static class Waits
{
    private static readonly Duration[] Lengths =
    [
        Duration.FromMinutes(1),
        Duration.FromMinutes(5),
        Duration.FromMinutes(30),
        Duration.FromHours(2),
        Duration.FromHours(6),
        Duration.FromHours(6),
        Duration.FromHours(6),
        // The last try is 24 hours after the first.
        Duration.FromMinutes(3 * 60 + 24),
    ];

    /// <summary>The next try; null after the last.</summary>
    /// <param name="tries">How many have failed, this one included.</param>
    /// <param name="now">The time of this one.</param>
    internal static Instant? Next(int tries, Instant now) => tries <= Lengths.Length ? now + Lengths[tries - 1] : null;
}
