using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Repose.Data.Sqlite;

/// <summary>Keeps the connection of a context open for as long as the context lives.</summary>
/// <remarks>
/// EF Core closes it after each question, which for a server across a network is right. Here it holds nobody up, and each
/// opening tells SQLite anew of a dozen functions.
/// </remarks>
internal sealed class StaysOpen : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionClosing(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => ValueTask.FromResult(InterceptionResult.Suppress());
}
