using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Repose.Data.Sqlite;

/// <summary>One writer at a time, in the order of asking.</summary>
/// <remarks>
/// SQLite has one writer anyway, and who finds it busy sleeps and asks again, for as long as luck has it. One program
/// owns the file (<see cref="FileOwner"/>), so a gate in that program is enough, and it is fair. The gate opens for the next
/// as soon as one has committed; what was committed is answered for once the disk has it (<see cref="FlushForMany"/>).
/// </remarks>
public sealed class SqliteWrites(string file) : IWrites, IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly FlushForMany flush = new(file + "-wal");

    /// <summary>The file of the database.</summary>
    internal string File => file;

    /// <inheritdoc />
    public async Task<Write> Begin(ReposeDb db, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await FlushesItself(db, false, cancel);
            return await Write.Begin(db, isKept => End(db, isKept), cancel);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <inheritdoc />
    public Task<Write> BeginAside(ReposeDb db, CancellationToken cancel) => Begin(db, cancel);

    /// <inheritdoc />
    public bool IsCollision(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || (failure is DbUpdateException { InnerException: SqliteException sqlite } && IsCollision(sqlite))
        || (failure is SqliteException direct && IsCollision(direct));

    /// <inheritdoc />
    public void Dispose() => gate.Dispose();

    internal Task Enter(CancellationToken cancel) => gate.WaitAsync(cancel);

    internal void Leave() => gate.Release();

    private async Task End(ReposeDb db, bool isKept)
    {
        try
        {
            await FlushesItself(db, true, CancellationToken.None);
        }
        finally
        {
            Leave();
        }

        if (isKept)
        {
            await flush.Wait();
        }
    }

    /// <summary>Says whether each commit of a context waits for the disk itself, as it does unless it is told otherwise.</summary>
    private static async Task FlushesItself(ReposeDb db, bool does, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        if (connection.State is not System.Data.ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(cancel);
        }

        // Without a command of its own: this is said twice for each piece of work.
        var handle = ((SqliteConnection)connection).Handle;
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_exec(handle, does ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"),
            handle
        );
    }

    private static bool IsCollision(SqliteException failure) =>
        failure.Message.Contains("appointment_overlap", StringComparison.Ordinal)
        || failure.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal);
}
