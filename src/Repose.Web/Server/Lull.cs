namespace Repose.Web.Server;

/// <summary>Tells from how much a process has made in memory, looked at now and then, when work has ended.</summary>
internal sealed class Lull
{
    /// <summary>Bytes made between two looks, below which nobody was answered; the schedule alone makes less.</summary>
    private const long Quiet = 4L << 20;

    /// <summary>Bytes made since the last lull, from which on one was work.</summary>
    private const long Work = 32L << 20;

    private long seen;
    private long ended;

    /// <summary>Whether it was quiet since the last look, for the first time after work.</summary>
    /// <param name="made">All bytes that the process has made so far.</param>
    internal bool BeginsAt(long made)
    {
        var begins = made - seen < Quiet && made - ended > Work;
        seen = made;
        ended = begins ? made : ended;
        return begins;
    }
}
