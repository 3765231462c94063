namespace Repose.Testing;

/// <summary>The databases that Repose runs on.</summary>
public static class Engine
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";
}
