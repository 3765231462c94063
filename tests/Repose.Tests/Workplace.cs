namespace Repose.Tests;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("repose-test-");

    internal string Folder => folder.FullName;

    internal string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    internal IEnumerable<string> Files() => folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
