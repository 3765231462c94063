using System.Threading.Channels;

namespace Repose.Web.Schedule;

/// <summary>Wakes what works at once on this server. Many nudges are one.</summary>
internal sealed class Nudges
{
    private readonly Channel<bool> nudges = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    internal void Nudge() => nudges.Writer.TryWrite(true);

    internal async Task Wait(CancellationToken cancel) => await nudges.Reader.ReadAsync(cancel);
}
