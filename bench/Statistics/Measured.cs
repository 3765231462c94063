namespace Repose.Bench;

/// <summary>What a piece of work cost: median, least and most seconds of several runs, and bytes allocated in one.</summary>
/// <remarks>Processor seconds of the process, as in R: a machine that is busy with other things does not count.</remarks>
internal sealed record Measured(double Median, double Least, double Most, long Bytes)
{
    /// <summary>Runs the work until it has been compiled for good, then measures it.</summary>
    public static Measured Of(int runs, Action work)
    {
        var cold = Environment.CpuUsage.TotalTime;
        do
        {
            work();
        } while (Environment.CpuUsage.TotalTime - cold < TimeSpan.FromSeconds(3));

        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var seconds = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            seconds[run] = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }

        Array.Sort(seconds);
        return new(seconds[runs / 2], seconds[0], seconds[^1], bytes);
    }
}
