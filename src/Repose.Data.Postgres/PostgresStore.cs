using Microsoft.EntityFrameworkCore;

namespace Repose.Data.Postgres;

/// <summary>Repose on a PostgreSQL server.</summary>
public static class PostgresStore
{
    /// <summary>Points a context at a database.</summary>
    public static DbContextOptionsBuilder UsePostgres(this DbContextOptionsBuilder options, string connection) =>
        options
            .UseNpgsql(
                connection,
                postgres => postgres.MigrationsAssembly(typeof(PostgresStore).Assembly.GetName().Name)
            )
            .UseSnakeCaseNamingConvention();

    /// <summary>Brings the tables up to date. Several servers may start at once: EF Core lets one migrate.</summary>
    public static Task Prepare(ReposeDb db, CancellationToken cancel) => db.BringUpToDate(cancel);
}
