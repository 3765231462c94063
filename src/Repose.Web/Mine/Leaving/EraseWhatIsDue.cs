using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Leaving;

/// <summary>Deletes the data of those clients of one practice who asked for it, once it is confirmed and their time to think again is over.</summary>
internal sealed class EraseWhatIsDue(ReposeDb db, IServiceScopeFactory scopes, IClock clock)
{
    /// <returns>How many clients were deleted.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var due = await db
            .ErasureRequests.AsNoTracking()
            .Where(one => one.TakenBackAt == null && one.DoneAt == null && one.ConfirmedAt != null && one.DueAt <= now)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        var done = 0;
        foreach (var one in due)
        {
            // Each with a database of its own: what one has read and left behind is not the next one's.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Is(db.PracticeId);
            var outcome = await scope.ServiceProvider.GetRequiredService<EraseClient>().Run(new(one), cancel);
            done += outcome.Succeeded ? 1 : 0;
        }

        return done;
    }
}
