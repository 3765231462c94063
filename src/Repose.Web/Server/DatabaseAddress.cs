using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace Repose.Web.Server;

/// <summary>Where the data are kept: a SQLite file or a PostgreSQL server.</summary>
internal sealed record DatabaseAddress
{
    private DatabaseAddress(string? file, string? connection) => (File, Connection) = (file, connection);

    /// <summary>The SQLite file; null for PostgreSQL.</summary>
    public string? File { get; }

    /// <summary>The connection of PostgreSQL; null for SQLite.</summary>
    public string? Connection { get; }

    /// <summary>Reads <c>sqlite:FILE</c> or <c>postgres://user:password@host:port/database</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DatabaseAddress? address)
    {
        address =
            text.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) && text.Length > "sqlite:".Length
                ? new(Path.GetFullPath(text["sqlite:".Length..]), null)
            : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "postgres" or "postgresql"
                ? new(null, ConnectionOf(uri!))
            : null;
        return address is not null;
    }

    /// <summary>A PostgreSQL database by its connection string.</summary>
    public static DatabaseAddress OfConnection(string connection) => new(null, connection);

    /// <summary>As it is read, without a password.</summary>
    public override string ToString() => File is { } file ? $"sqlite:{file}" : AddressOf(Connection!);

    private static string AddressOf(string connection)
    {
        var to = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        var host = Uri.EscapeDataString(to.Host ?? "localhost");
        return $"postgres://{Uri.EscapeDataString(to.Username ?? "")}@localhost:{to.Port}/{to.Database}?host={host}";
    }

    private static string ConnectionOf(Uri uri)
    {
        var who = uri.UserInfo.Split(':', 2);
        var connection = new Npgsql.NpgsqlConnectionStringBuilder
        {
            Host = HostIn(uri.Query) ?? uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(who[0]),
            Password = who.Length > 1 ? Uri.UnescapeDataString(who[1]) : null,
            // An address names a password or nothing: asking for Kerberos costs each connection a round trip and its libraries.
            GssEncryptionMode = Npgsql.GssEncryptionMode.Disable,
        };
        return connection.ToString();
    }

    private static string? HostIn(string query) =>
        QueryHelpers.ParseQuery(query).TryGetValue("host", out var host) ? host[^1] : null;
}
