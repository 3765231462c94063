using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Repose.Practice;

namespace Repose.Web.Messages;

/// <summary>Notices that messages were committed, whoever wrote them: nobody who writes one has to think of its sending.</summary>
internal sealed class NudgeOnCommit(Outgoing outgoing) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool hasNew;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        hasNew |=
            eventData.Context?.ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State is EntityState.Added)
            ?? false;
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
            Nudge();
        }

        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Nudge();
        return Task.CompletedTask;
    }

    private void Nudge()
    {
        if (hasNew)
        {
            hasNew = false;
            outgoing.Nudge();
        }
    }
}
