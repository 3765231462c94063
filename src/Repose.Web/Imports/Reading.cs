using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Imports;

/// <summary>The reading of one file while it goes on: how far it is, and how it is stopped.</summary>
internal sealed class Reading : IProgress<double>, IDisposable
{
    /// <summary>Nobody's export takes a tenth of it; a file that was made to take time ends here.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource stop;
    private double share;

    internal Reading(Id<NightsImport> import, CancellationToken cancel)
    {
        Import = import;
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(Longest);
    }

    internal Id<NightsImport> Import { get; }

    internal CancellationToken Token => stop.Token;

    internal double Share => Volatile.Read(ref share);

    internal void Stop()
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    public void Report(double value) => Volatile.Write(ref share, value);

    public void Dispose() => stop.Dispose();
}
