using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Repose.Data.Sqlite.Compiled;

namespace Repose.Data.Sqlite;

/// <summary>Repose on one SQLite file.</summary>
public static class SqliteStore
{
    /// <summary>Points a context at the file that is written by turns.</summary>
    public static DbContextOptionsBuilder UseFile(this DbContextOptionsBuilder options, SqliteWrites writes) =>
        options
            .UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = writes.File, DefaultTimeout = 30 }.ToString(),
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteStore).Assembly.GetName().Name)
            )
            .UseSnakeCaseNamingConvention()
            .UseCompiledModel()
            .AddInterceptors(new GateInterceptor(writes), new StaysOpen());

    /// <summary>Makes the file if it is new and brings its tables up to date.</summary>
    public static async Task Prepare(ReposeDb db, CancellationToken cancel)
    {
        // Readers do not wait for the writer, nor the writer for them; what is committed is on the disk.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await db.BringUpToDate(cancel);
    }
}
