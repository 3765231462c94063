using Microsoft.EntityFrameworkCore.Storage;

namespace Repose.Data;

/// <summary>A transaction whose turn it is.</summary>
public sealed class Write : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly Action? done;

    private Write(IDbContextTransaction transaction, Action? done) =>
        (this.transaction, this.done) = (transaction, done);

    /// <summary>Opens the transaction.</summary>
    /// <param name="db">The database.</param>
    /// <param name="done">What is done at its end, however it ends.</param>
    /// <param name="cancel">Stops the opening.</param>
    public static async Task<Write> Begin(ReposeDb db, Action? done, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        // A save that fails ends the whole piece of work, so there is no point to return to between two saves.
        db.Database.AutoSavepointsEnabled = false;
        return new(await db.Database.BeginTransactionAsync(cancel), done);
    }

    /// <summary>Makes what was saved last.</summary>
    public Task Commit(CancellationToken cancel) => transaction.CommitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            done?.Invoke();
        }
    }
}
