using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Imports;

/// <summary>Reads the files that wait, of all practices, one after the other: those that came first go first.</summary>
/// <remarks>
/// What waits stands in the database, so a server that stops loses nothing. A file whose server stopped in the middle is
/// taken up again: at once where one program owns the database, else when nothing was heard of the other for a while.
/// </remarks>
internal sealed class ReadImports(IServiceScopeFactory scopes, ServerOptions options, ReadingNow now, IClock clock)
{
    /// <returns>How many were looked at.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        await now.Turn.WaitAsync(cancel);
        try
        {
            var tried = new HashSet<Id<NightsImport>>();
            while (await Next(tried, cancel) is var (practice, import))
            {
                tried.Add(import);
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice);
                await scope.ServiceProvider.GetRequiredService<ReadImport>().Run(import, cancel);
            }

            return tried.Count;
        }
        finally
        {
            now.Turn.Release();
        }
    }

    private async Task<(Id<MassagePractice>, Id<NightsImport>)?> Next(
        HashSet<Id<NightsImport>> tried,
        CancellationToken cancel
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        var (isAlone, server, moment) = (options.Database.File is not null, now.Server, clock.GetCurrentInstant());
        var due = await db
            .Imports.IgnoreQueryFilters()
            .Where(one =>
                one.State == ImportState.Waiting
                || (one.State == ImportState.Reading && one.Reader != server && (isAlone || one.ReaderUntil < moment))
            )
            .OrderBy(one => one.ChangedAt)
            .ThenBy(one => one.Id)
            .Select(one => new { one.PracticeId, one.Id })
            .ToListAsync(cancel);
        return due.Find(one => !tried.Contains(one.Id)) is { } next ? (next.PracticeId, next.Id) : null;
    }
}
