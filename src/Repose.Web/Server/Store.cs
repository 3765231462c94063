using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Data.Postgres;
using Repose.Data.Sqlite;
using Repose.Web.Messages;

namespace Repose.Web.Server;

/// <summary>Puts the chosen database under the server.</summary>
internal static class Store
{
    internal static void Add(IServiceCollection services, DatabaseAddress address)
    {
        services.AddScoped<Tenant>();
        if (address.File is null)
        {
            services.AddSingleton<IWrites, PostgresWrites>();
        }
        else
        {
            services.AddSingleton(new SqliteWrites(address.File));
            services.AddSingleton<IWrites>(provider => provider.GetRequiredService<SqliteWrites>());
        }

        // To make a context takes longer than most questions that it is asked, so it is used again.
        services.AddPooledDbContextFactory<ReposeDb>(
            (provider, options) =>
            {
                UseAddress(options, address, address.File is null ? null : provider.GetRequiredService<SqliteWrites>());
                options.AddInterceptors(new NudgeOnCommit(provider.GetRequiredService<Outgoing>()));
            }
        );
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<ReposeDb>>().CreateDbContext();
            db.Tenant = provider.GetRequiredService<Tenant>();
            return db;
        });
    }

    /// <summary>Makes the database if it is new, and brings it up to date. Needs nothing of the server.</summary>
    internal static async Task Prepare(DatabaseAddress address, CancellationToken cancel)
    {
        using var writes = address.File is { } file ? new SqliteWrites(file) : null;
        var options = new DbContextOptionsBuilder<ReposeDb>();
        UseAddress(options, address, writes);
        options.UseIdentity();
        await using var db = new ReposeDb(options.Options);
        await (writes is null ? PostgresStore.Prepare(db, cancel) : SqliteStore.Prepare(db, cancel));
    }

    private static void UseAddress(DbContextOptionsBuilder options, DatabaseAddress address, SqliteWrites? writes) =>
        _ = address.Connection is { } connection
            ? options.UsePostgres(PostgresStore.WithPreparedStatements(connection))
            : options.UseFile(writes!);
}
