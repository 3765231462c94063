namespace Repose.Import.Tests;

/// <summary>Real exports that may not be part of this repository. They may lie in a folder beside it.</summary>
internal static class Samples
{
    public static byte[] Read(string path) => File.ReadAllBytes(Find(path));

    /// <summary>The file; skips the test, aloud, where there are no samples.</summary>
    public static string Find(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Repose.slnx")))
        {
            root = root.Parent;
        }

        // A worktree may lie one folder deeper than the repository.
        string?[] besides = [root?.Parent?.FullName, root?.Parent?.Parent?.FullName];
        var found = besides
            .OfType<string>()
            .Select(p => Path.Combine(p, "shared", "imports", "samples", path))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"There is no sample {path} in a folder \"shared\" beside the repository.");
        return found!;
    }
}
