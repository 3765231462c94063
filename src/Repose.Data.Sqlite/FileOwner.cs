namespace Repose.Data.Sqlite;

/// <summary>Holds a file beside the database for as long as this program works on it.</summary>
public sealed class FileOwner : IDisposable
{
    private readonly FileStream held;

    private FileOwner(FileStream held) => this.held = held;

    /// <summary>Takes the database, unless another program has it.</summary>
    /// <returns>The owner, or null if the file is in use. The operating system lets go when the program ends, however.</returns>
    public static FileOwner? Take(string file)
    {
        try
        {
            return new(new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(file + ".lock"))
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
