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

        services.AddDbContext<ReposeDb>(
            (provider, options) =>
            {
                _ = address.Connection is { } connection
                    ? options.UsePostgres(PostgresStore.WithPreparedStatements(connection))
                    : options.UseFile(provider.GetRequiredService<SqliteWrites>());
                options.AddInterceptors(new NudgeOnCommit(provider.GetRequiredService<Outgoing>()));
            },
            // Made once, and not for each request.
            optionsLifetime: ServiceLifetime.Singleton
        );
    }

    /// <summary>Makes the database if it is new, and brings it up to date.</summary>
    internal static async Task Prepare(IServiceProvider services, DatabaseAddress address, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        await (address.File is null ? PostgresStore.Prepare(db, cancel) : SqliteStore.Prepare(db, cancel));
    }
}
