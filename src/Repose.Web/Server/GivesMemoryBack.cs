using System.Runtime.InteropServices;

namespace Repose.Web.Server;

/// <summary>Gives memory back to the system when work has ended: a start, or a large import, needs more than what comes after it.</summary>
/// <remarks>
/// Left to itself the runtime keeps what it once had, for the next time, and so does the C library, in which the compiler and
/// SQLite work. A practice's server mostly waits, often on a small machine beside other things.
/// </remarks>
internal sealed class GivesMemoryBack : BackgroundService
{
    /// <summary>The compiler keeps its memory for some ten seconds after it was needed.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var looks = new PeriodicTimer(BetweenLooks);
        var lull = new Lull();
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            if (lull.BeginsAt(GC.GetTotalAllocatedBytes()))
            {
                Give();
            }
        }
    }

    private static void Give()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = TrimHeap(0);
        }
        catch (Exception other) when (other is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library than GNU's, which gives back by itself.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int TrimHeap(nuint keep);
}
