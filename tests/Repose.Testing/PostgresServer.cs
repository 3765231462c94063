using System.Diagnostics;
using Npgsql;

namespace Repose.Testing;

/// <summary>One PostgreSQL server for all tests of a process, started on first use from Debian's package.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer?>> Only = new(Start);
    private readonly string connection;

    private PostgresServer(string connection) => this.connection = connection;

    /// <summary>The server; skips the test, aloud, where PostgreSQL is not installed.</summary>
    public static async Task<PostgresServer> Get()
    {
        var server = await Only.Value;
        if (server is null)
        {
            Assert.Skip(
                "PostgreSQL is not installed: apt-get install postgresql, or name a server in REPOSE_TEST_POSTGRES."
            );
        }

        return server;
    }

    /// <summary>Makes a database, as a copy of another if one is named.</summary>
    public async Task<string> CreateDatabase(string name, string? template = null)
    {
        await using var admin = new NpgsqlConnection(Of("postgres"));
        await admin.OpenAsync();
        await using var create = admin.CreateCommand();
        // Names are ours: letters and digits.
        create.CommandText = $"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}");
        await create.ExecuteNonQueryAsync();
        return Of(name);
    }

    public async Task DropDatabase(string name)
    {
        await using var admin = new NpgsqlConnection(Of("postgres"));
        await admin.OpenAsync();
        await using var drop = admin.CreateCommand();
        drop.CommandText = $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";
        await drop.ExecuteNonQueryAsync();
    }

    private string Of(string database) =>
        new NpgsqlConnectionStringBuilder(connection) { Database = database }.ToString();

    private static async Task<PostgresServer?> Start()
    {
        if (Environment.GetEnvironmentVariable("REPOSE_TEST_POSTGRES") is { Length: > 0 } named)
        {
            return new(named);
        }

        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;
        if (bin is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("repose-postgres-").FullName;
        var data = Path.Combine(folder, "data");
        await Run("chmod", "777", folder);
        await AsPostgres(
            Path.Combine(bin, "initdb"),
            "-D",
            data,
            "-U",
            "repose",
            "--auth=trust",
            "-E",
            "UTF8",
            "--no-sync"
        );
        // Only through a socket in our folder: no port to collide on, nothing for others to reach.
        var options = $"-c listen_addresses='' -k {folder} -c max_connections=200 -c shared_buffers=128MB";
        await AsPostgres(
            Path.Combine(bin, "pg_ctl"),
            "-D",
            data,
            "-l",
            Path.Combine(folder, "log"),
            "-w",
            "-o",
            options,
            "start"
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(bin, data, folder);
        return new($"Host={folder};Username=repose;Database=postgres;Maximum Pool Size=60");
    }

    private static void Stop(string bin, string data, string folder)
    {
        AsPostgres(Path.Combine(bin, "pg_ctl"), "-D", data, "-m", "immediate", "stop").GetAwaiter().GetResult();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // A folder of the temporary ones stays; the system clears it.
        }
    }

    /// <summary>PostgreSQL does not run as root.</summary>
    private static Task AsPostgres(string program, params string[] arguments) =>
        Environment.UserName == "root"
            ? Run("runuser", ["-u", "postgres", "--", program, .. arguments])
            : Run(program, arguments);

    private static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                WorkingDirectory = "/tmp",
            }
        )!;
        // pg_ctl leaves the server with our pipes open: reading to the end would wait for the server's end.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} ended with {process.ExitCode}: {await process.StandardError.ReadToEndAsync()}"
            );
        }
    }
}
