namespace Repose.Data.Sqlite;

/// <summary>Brings what was committed onto the disk: once for all who wait, and not once for each.</summary>
/// <remarks>
/// A disk takes about as long to keep one page as to keep fifty. A commit only writes into the log beside the database; its
/// writer then waits here, outside the gate, so that the next can write meanwhile. Whoever comes while the disk is at work
/// is served by the next flush. The log is kept in the order of the commits, so nothing can be lost from its middle.
/// </remarks>
internal sealed class FlushForMany(string log)
{
    private readonly Lock door = new();
    private TaskCompletionSource? next;
    private bool isAtWork;

    /// <summary>Ends when all that was committed before is on the disk.</summary>
    /// <exception cref="IOException">The disk refused, and what was committed may be lost with the power.</exception>
    internal Task Wait()
    {
        lock (door)
        {
            next ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!isAtWork)
            {
                isAtWork = true;
                _ = Task.Run(Work);
            }

            return next.Task;
        }
    }

    private void Work()
    {
        while (Take() is { } served)
        {
            try
            {
                Flush();
                served.SetResult();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                served.SetException(failure);
            }
        }
    }

    private TaskCompletionSource? Take()
    {
        lock (door)
        {
            var served = next;
            next = null;
            isAtWork = served is not null;
            return served;
        }
    }

    /// <remarks>Opened anew each time: SQLite deletes the log, after its content is safe, when nobody uses the database.</remarks>
    private void Flush()
    {
        try
        {
            using var file = File.OpenHandle(
                log,
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.ReadWrite | FileShare.Delete
            );
            RandomAccess.FlushToDisk(file);
        }
        catch (FileNotFoundException)
        {
            // What stood in the log is in the database, which SQLite flushed before it deleted the log.
        }
    }
}
