using System.Threading.Channels;

namespace Repose.Web.Messages;

/// <summary>Wakes the sender of this server when a message was committed. Many nudges at once are one.</summary>
internal sealed class Outgoing
{
    private readonly Channel<bool> nudges = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    internal void Nudge() => nudges.Writer.TryWrite(true);

    internal async Task Wait(CancellationToken cancel) => await nudges.Reader.ReadAsync(cancel);
}
