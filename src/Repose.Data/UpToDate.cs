using Microsoft.EntityFrameworkCore;

namespace Repose.Data;

/// <summary>Brings tables up to date.</summary>
public static class UpToDate
{
    /// <summary>Runs the migrations that a database has not seen yet.</summary>
    /// <remarks>
    /// Where it has seen all, it is not asked to migrate: that would compare the whole model with the last migration's, half a
    /// second of every start.
    /// </remarks>
    public static async Task BringUpToDate(this ReposeDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await db.Database.MigrateAsync(cancel);
        }
    }
}
