using Microsoft.Data.Sqlite;

namespace Repose.Import.Files;

/// <summary>A part that is a database of SQLite, opened to be read.</summary>
/// <remarks>
/// SQLite reads files, not streams; so the part is written to a file of its own that nobody else may open, and that is gone
/// when this is disposed of. What a stranger's schema says is not trusted: no function and no virtual table of it is run.
/// </remarks>
internal sealed class SqliteFile : IDisposable
{
    private const string Views = "SELECT name FROM sqlite_schema WHERE type = 'view'";

    private readonly ExportPart part;
    private readonly Reading reading;
    private readonly string path;
    private readonly SqliteConnection connection;

    // Named here, since a native program has nothing that could look it up.
    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    private SqliteFile(ExportPart part, Reading reading, string path)
    {
        (this.part, this.reading, this.path) = (part, reading, path);
        var name = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        connection = new(name.ToString());
    }

    /// <summary>What every database of SQLite begins with.</summary>
    public static ReadOnlySpan<byte> Signature => "SQLite format 3"u8;

    /// <exception cref="UnreadableException">It is damaged.</exception>
    public static SqliteFile Open(ExportPart part, Reading reading)
    {
        // Made for the owner alone.
        var file = new SqliteFile(part, reading, Path.GetTempFileName());
        try
        {
            file.Copy();
            file.connection.Open();
            file.Read("PRAGMA trusted_schema = OFF", _ => { });
            file.Read("PRAGMA cell_size_check = ON", _ => { });
            file.Read(Views, view => throw file.HasView(view.GetString(0)));
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Runs a query, and hands over each row of its answer.</summary>
    /// <exception cref="UnreadableException">The database is damaged, or has not what is asked for.</exception>
    public void Read(string query, Action<SqliteDataReader> row)
    {
        try
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries are constants of the formats.
            command.CommandText = query;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            for (long count = 0; rows.Read(); count++)
            {
                if (count == reading.Limits.Spans)
                {
                    throw new UnreadableException(
                        new TooLarge(part.Name, ImportText.FormatManyRows(reading.Limits.Spans))
                    );
                }

                row(rows);
            }
        }
        catch (Exception trouble) when (trouble is SqliteException or InvalidCastException or FormatException)
        {
            throw new UnreadableException(new DamagedFile(part.Name, ImportText.FormatNotDatabase(trouble.Message)));
        }
    }

    /// <summary>A view is computed when it is asked for, perhaps without end.</summary>
    private UnreadableException HasView(string name) => new(new DamagedFile(part.Name, ImportText.FormatHasView(name)));

    private void Copy()
    {
        using var source = part.Open(reading);
        using var copy = File.Open(path, FileMode.Truncate, FileAccess.Write, FileShare.None);
        source.CopyTo(copy);
        ForgetLog(copy);
    }

    /// <summary>
    /// A database that was copied from a phone says that what is new stands in a file beside it. There is none here, and SQLite would
    /// make one; so it is told that there is no such file (SQLite's file format, 1.3.3: 2 is a log that is written ahead, 1 is none).
    /// </summary>
    private static void ForgetLog(FileStream copy)
    {
        const int VersionsAt = 18;
        if (copy.Length > VersionsAt + 2)
        {
            copy.Position = VersionsAt;
            copy.Write([1, 1]);
        }
    }

    public void Dispose()
    {
        connection.Dispose();
        File.Delete(path);
    }
}
