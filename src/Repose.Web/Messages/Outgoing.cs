using Repose.Web.Schedule;

namespace Repose.Web.Messages;

/// <summary>Wakes the sender of this server when a message was committed.</summary>
internal sealed class Outgoing
{
    private readonly Nudges nudges = new();

    internal void Nudge() => nudges.Nudge();

    internal Task Wait(CancellationToken cancel) => nudges.Wait(cancel);
}
