using Microsoft.EntityFrameworkCore.Storage;

namespace Repose.Data;

/// <summary>A transaction whose turn it is.</summary>
public sealed class Write(IDbContextTransaction transaction, Action? done = null) : IAsyncDisposable
{
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
