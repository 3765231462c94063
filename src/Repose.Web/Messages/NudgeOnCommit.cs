using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Repose.Practice;

namespace Repose.Web.Messages;

/// <summary>Notices that messages were committed, whoever wrote them: nobody who writes one has to think of its sending.</summary>
internal sealed class NudgeOnCommit(Outgoing outgoing) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>The contexts that have saved a message and not committed it yet.</summary>
    private readonly ConditionalWeakTable<DbContext, object> withNew = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (
            eventData.Context is { } context
            && context.ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State is EntityState.Added)
        )
        {
            withNew.AddOrUpdate(context, this);
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
        {
            Nudge(eventData.Context);
        }

        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Nudge(eventData.Context);
        return Task.CompletedTask;
    }

    private void Nudge(DbContext? context)
    {
        if (context is not null && withNew.Remove(context))
        {
            outgoing.Nudge();
        }
    }
}
