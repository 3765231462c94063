using Repose.Data;
using Repose.Practice;
using Repose.Web.Schedule;

namespace Repose.Web.Imports;

/// <summary>What this server reads at the moment: one file at a time, so that no number of files takes more memory than one.</summary>
internal sealed class ReadingNow : IDisposable
{
    private readonly Nudges nudges = new();
    private Reading? current;

    /// <summary>This server, as imports name who reads them.</summary>
    internal Guid Server { get; } = Guid.NewGuid();

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    internal void Nudge() => nudges.Nudge();

    internal Task Wait(CancellationToken cancel) => nudges.Wait(cancel);

    internal Reading Begin(Id<NightsImport> import, CancellationToken cancel) => current = new Reading(import, cancel);

    /// <summary>How far the reading of an import is, from 0 to 1; null where it is not read here.</summary>
    internal double? Share(Id<NightsImport> import) => current is { } now && now.Import == import ? now.Share : null;

    /// <summary>Stops the reading of an import, if it is going on here.</summary>
    internal void Stop(Id<NightsImport> import)
    {
        if (current is { } now && now.Import == import)
        {
            now.Stop();
        }
    }

    public void Dispose() => Turn.Dispose();
}
