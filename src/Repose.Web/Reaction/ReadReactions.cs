using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Reaction;

/// <summary>Reads the reaction tests of one client.</summary>
internal sealed class ReadReactions(ReposeDb db)
{
    /// <summary>How many are read, the newest ones: one a day for some years.</summary>
    private const int Most = 1_000;

    /// <summary>The tests, the first first.</summary>
    public async Task<IReadOnlyList<ReactionTest>> Run(Id<Client> client, CancellationToken cancel)
    {
        var newest = await db
            .ReactionTests.AsNoTracking()
            .Where(test => test.ClientId == client)
            .OrderByDescending(test => test.DoneAt)
            .Take(Most)
            .ToListAsync(cancel);
        return [.. newest.OrderBy(test => test.DoneAt)];
    }
}
