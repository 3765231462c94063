using Microsoft.EntityFrameworkCore;
using Npgsql;
using Repose.Data.Postgres.Compiled;

namespace Repose.Data.Postgres;

/// <summary>Repose on a PostgreSQL server.</summary>
public static class PostgresStore
{
    /// <summary>How many statements each connection keeps prepared. The server asks a few hundred, most of them seldom.</summary>
    private const int Prepared = 100;

    /// <summary>A connection as the server uses it: what is asked often stays prepared.</summary>
    public static string WithPreparedStatements(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = Prepared }.ToString();

    /// <summary>Points a context at a database.</summary>
    public static DbContextOptionsBuilder UsePostgres(this DbContextOptionsBuilder options, string connection) =>
        options
            .UseNpgsql(
                connection,
                postgres => postgres.MigrationsAssembly(typeof(PostgresStore).Assembly.GetName().Name)
            )
            .UseSnakeCaseNamingConvention()
            .UseCompiledModel();

    /// <summary>Brings the tables up to date. Several servers may start at once: EF Core lets one migrate.</summary>
    public static Task Prepare(ReposeDb db, CancellationToken cancel) => db.BringUpToDate(cancel);
}
