using Microsoft.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Schedule;

/// <summary>Does a piece of work for each practice, one after the other, each with services of its own.</summary>
internal sealed partial class EveryPractice(ReposeDb db, IServiceScopeFactory scopes, ILogger<EveryPractice> log)
{
    internal async Task Do(Func<IServiceProvider, Task> work, CancellationToken cancel)
    {
        // The list of practices belongs to none of them, so it is not filtered.
        foreach (var practice in await db.Practices.Select(one => one.Id).ToListAsync(cancel))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice);
                await work(scope.ServiceProvider);
            }
#pragma warning disable CA1031 // The trouble of one practice is not the others'. The work is done again at its next time.
            catch (Exception trouble) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Troubled(trouble, practice.Value);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Scheduled work for the practice {Practice} failed. It is tried again.")]
    private partial void Troubled(Exception trouble, Guid practice);
}
