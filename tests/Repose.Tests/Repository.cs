namespace Repose.Tests;

/// <summary>Places in the repository, and the reference samples that may lie beside it.</summary>
internal static class Repository
{
    internal static DirectoryInfo Root { get; } = Above(AppContext.BaseDirectory, "Repose.slnx");

    /// <summary>A reference sample; skips the test, aloud, where the samples are not there.</summary>
    internal static FileInfo Sample(string name)
    {
        var file = new FileInfo(Path.Combine(Root.Parent!.FullName, "shared", "imports", "samples", name));
        Assert.SkipUnless(file.Exists, $"The reference sample {name} is not beside this repository.");
        return file;
    }

    /// <summary>The files below a folder that somebody wrote, in the order of their names.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root.FullName, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "artifacts"))
            .Order(StringComparer.Ordinal);

    /// <summary>The name of a file as it is seen from the root.</summary>
    internal static string Relative(string file) => Path.GetRelativePath(Root.FullName, file);

    private static DirectoryInfo Above(string start, string file)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"{file} is in no folder above {start}.");
        }

        return folder;
    }
}
