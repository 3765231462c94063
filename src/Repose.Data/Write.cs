using Microsoft.EntityFrameworkCore.Storage;

namespace Repose.Data;

/// <summary>A transaction whose turn it is.</summary>
public sealed class Write : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly Func<bool, Task>? end;
    private bool hasEnded;

    private Write(IDbContextTransaction transaction, Func<bool, Task>? end) =>
        (this.transaction, this.end) = (transaction, end);

    /// <summary>Opens the transaction.</summary>
    /// <param name="db">The database.</param>
    /// <param name="end">What is done at its end, however it ends; told whether anything was kept.</param>
    /// <param name="cancel">Stops the opening.</param>
    public static async Task<Write> Begin(ReposeDb db, Func<bool, Task>? end, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        // A save that fails ends the whole piece of work, so there is no point to return to between two saves.
        db.Database.AutoSavepointsEnabled = false;
        return new(await db.Database.BeginTransactionAsync(cancel), end);
    }

    /// <summary>Makes what was saved last.</summary>
    public async Task Commit(CancellationToken cancel)
    {
        await transaction.CommitAsync(cancel);
        await End(isKept: true);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await End(isKept: false);
        }
    }

    private async Task End(bool isKept)
    {
        if (!hasEnded && end is not null)
        {
            hasEnded = true;
            await end(isKept);
        }
    }
}
