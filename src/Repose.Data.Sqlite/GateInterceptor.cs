using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Repose.Data.Sqlite;

/// <summary>Lets also those who save without a transaction wait for their turn.</summary>
internal sealed class GateInterceptor(SqliteWrites writes) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (IsAlone(eventData))
        {
            await writes.Enter(cancellationToken);
        }

        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        Leave(eventData);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    private static bool IsAlone(DbContextEventData data) => data.Context?.Database.CurrentTransaction is null;

    private void Leave(DbContextEventData data)
    {
        if (IsAlone(data))
        {
            writes.Leave();
        }
    }
}
