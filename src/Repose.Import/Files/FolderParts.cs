using System.IO.Compression;

namespace Repose.Import.Files;

/// <summary>The files in a folder, as parts of one export: what a computer makes of a maker's zip that it unpacks by itself.</summary>
/// <remarks>A zip in it counts as the files that it holds: makers send large exports as several.</remarks>
internal sealed class FolderParts : IDisposable
{
    /// <summary>Links are not followed, which can lead in circles or out of the folder.</summary>
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly List<ExportPart> parts = [];
    private readonly List<IDisposable> open = [];

    private FolderParts() { }

    public IReadOnlyList<ExportPart> Parts => parts;

    public static FolderParts Open(DirectoryInfo folder, ReadingLimits limits)
    {
        var opened = new FolderParts();
        try
        {
            foreach (var file in Files(folder, limits))
            {
                opened.Add(file, $"{folder.Name}, {Path.GetRelativePath(folder.FullName, file.FullName)}", limits);
            }

            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public void Dispose() => open.ForEach(stream => stream.Dispose());

    private static List<FileInfo> Files(DirectoryInfo folder, ReadingLimits limits)
    {
        var files = folder.EnumerateFiles("*", WithoutLinks).Take(limits.Files + 1).ToList();
        return files.Count > limits.Files
                ? throw new UnreadableException(new TooLarge(folder.Name, ImportText.FormatManyFiles(limits.Files)))
            : files.TrueForAll(file => file.Length == 0) ? throw new UnreadableException(new EmptyFile(folder.Name))
            : files;
    }

    private void Add(FileInfo file, string name, ReadingLimits limits)
    {
        if (Zip(file, name, limits) is { } zip)
        {
            parts.AddRange(ZipParts.Of(zip, name));
        }
        else
        {
            parts.Add(new(name, file.Length, file.Length, null, file.OpenRead));
        }
    }

    /// <summary>The file as a zip, which stays open; null if it is none, or a workbook.</summary>
    private ZipArchive? Zip(FileInfo file, string name, ReadingLimits limits)
    {
        var stream = file.OpenRead();
        open.Add(stream);
        if (ZipParts.OfFiles(stream, name, limits) is { } zip)
        {
            open.Add(zip);
            return zip;
        }

        open.Remove(stream);
        stream.Dispose();
        return null;
    }
}
