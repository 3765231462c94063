using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Data.Postgres;
using Repose.Data.Sqlite;
using Repose.Web.Server;

namespace Repose.Testing;

/// <summary>Fresh databases, each a copy of one that was brought up to date once.</summary>
internal static class Databases
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static int made;

    internal static async Task<(DatabaseAddress Address, Func<Task> Drop)> Create(string engine)
    {
        var template = await Templates.GetOrAdd(engine, name => new(() => MakeTemplate(name))).Value;
        var number = Interlocked.Increment(ref made);
        if (engine == Engine.Sqlite)
        {
            var file = Path.Combine(Path.GetTempPath(), $"repose-{Environment.ProcessId}-{number}.db");
            File.Copy(template, file, overwrite: true);
            return (Address($"sqlite:{file}"), () => Delete(file));
        }

        var server = await PostgresServer.Get();
        var database = $"test{Environment.ProcessId}x{number}";
        var connection = await server.CreateDatabase(database, template);
        return (DatabaseAddress.OfConnection(connection), () => server.DropDatabase(database));
    }

    private static async Task<string> MakeTemplate(string engine)
    {
        if (engine == Engine.Sqlite)
        {
            var file = Path.Combine(Path.GetTempPath(), $"repose-{Environment.ProcessId}-template.db");
            await Delete(file);
            using var writes = new SqliteWrites(file);
            await using (var db = Of(options => options.UseFile(writes)))
            {
                await SqliteStore.Prepare(db, CancellationToken.None);
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            }

            SqliteConnection.ClearAllPools();
            return file;
        }

        var server = await PostgresServer.Get();
        var name = $"template{Environment.ProcessId}";
        var connection = await server.CreateDatabase(name);
        await using (var db = Of(options => options.UsePostgres(connection + ";Pooling=false")))
        {
            await PostgresStore.Prepare(db, CancellationToken.None);
        }

        return name;
    }

    private static ReposeDb Of(Action<DbContextOptionsBuilder> configure)
    {
        var options = new DbContextOptionsBuilder<ReposeDb>();
        configure(options);
        options.UseIdentity();
        return new(options.Options);
    }

    private static DatabaseAddress Address(string text) =>
        DatabaseAddress.TryParse(text, out var address) ? address : throw new ArgumentException(text, nameof(text));

    private static Task Delete(string file)
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])[file, file + "-wal", file + "-shm", file + ".lock"])
        {
            File.Delete(part);
        }

        return Task.CompletedTask;
    }
}
