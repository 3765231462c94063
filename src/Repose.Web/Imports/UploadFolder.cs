using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Imports;

/// <summary>The files that clients bring, for as long as they are needed: a folder for each practice, beside the database.</summary>
internal sealed class UploadFolder(ServerOptions options)
{
    private const UnixFileMode OnlyOurs = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string root = Path.GetFullPath(
        options.UploadFolder ?? (options.Database.File is { } file ? $"{file}-uploads" : "uploads")
    );

    /// <summary>The export itself, of which so many bytes have come as it is long.</summary>
    internal const string Export = "export";

    /// <summary>What was found in it, night by night.</summary>
    internal const string Nights = "nights";

    /// <summary>What devices told in it.</summary>
    internal const string Told = "told";

    /// <summary>What the columns of a table of the client's own making were taken for.</summary>
    internal const string Sheet = "sheet";

    /// <summary>What the client said of them.</summary>
    internal const string Answers = "answers";

    private static readonly string[] Kinds = [Export, Nights, Told, Sheet, Answers];

    /// <summary>Opens a file to write on at its end. One at a time may.</summary>
    /// <returns>Null while somebody else has it open.</returns>
    internal FileStream? Append(Id<MassagePractice> practice, Id<NightsImport> import)
    {
        Make(practice);
        try
        {
            return new FileStream(PathOf(practice, import, Export), ToWrite(FileMode.Append));
        }
        catch (IOException) when (File.Exists(PathOf(practice, import, Export)))
        {
            return null;
        }
    }

    /// <summary>Opens a file to read; null where it is not there, or somebody writes on it.</summary>
    internal FileStream? Read(Id<MassagePractice> practice, Id<NightsImport> import, string kind)
    {
        try
        {
            return new FileStream(
                PathOf(practice, import, kind),
                new FileStreamOptions
                {
                    Mode = FileMode.Open,
                    Access = FileAccess.Read,
                    Share = FileShare.Read | FileShare.Delete,
                    BufferSize = 0,
                    Options = FileOptions.SequentialScan,
                }
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    internal void Write(Id<MassagePractice> practice, Id<NightsImport> import, string kind, Action<Stream> write)
    {
        Make(practice);
        var (place, beside) = (PathOf(practice, import, kind), PathOf(practice, import, $"{kind}-part"));
        using (var stream = new FileStream(beside, ToWrite(FileMode.Create)))
        {
            write(stream);
        }

        File.Move(beside, place, overwrite: true);
    }

    /// <summary>How many bytes of an export have come.</summary>
    internal long Received(Id<MassagePractice> practice, Id<NightsImport> import) =>
        new FileInfo(PathOf(practice, import, Export)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Removes all that lies here of an import.</summary>
    internal void Delete(Id<MassagePractice> practice, Id<NightsImport> import)
    {
        foreach (var kind in Kinds.Concat(Kinds.Select(kind => $"{kind}-part")))
        {
            if (Directory.Exists(FolderOf(practice)))
            {
                File.Delete(PathOf(practice, import, kind));
            }
        }
    }

    /// <summary>The imports of which something lies here.</summary>
    internal IReadOnlyList<Id<NightsImport>> Imports(Id<MassagePractice> practice) =>
        Directory.Exists(FolderOf(practice))
            ?
            [
                .. Directory
                    .EnumerateFiles(FolderOf(practice))
                    .Select(Path.GetFileNameWithoutExtension)
                    .Where(name => Guid.TryParse(name, out _))
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => new Id<NightsImport>(Guid.Parse(name!))),
            ]
            : [];

    /// <summary>The bytes that are free on its disk, without those that have to stay free.</summary>
    internal long Free()
    {
        Directory.CreateDirectory(root);
        return new DriveInfo(root).AvailableFreeSpace - options.Uploads.KeepFree;
    }

    private void Make(Id<MassagePractice> practice)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(FolderOf(practice));
        }
        else
        {
            Directory.CreateDirectory(FolderOf(practice), OnlyOurs | UnixFileMode.UserExecute);
        }
    }

    private static FileStreamOptions ToWrite(FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = mode == FileMode.Append ? 0 : 4096,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OnlyOurs;
        }

        return options;
    }

    private string FolderOf(Id<MassagePractice> practice) => Path.Combine(root, practice.ToString());

    private string PathOf(Id<MassagePractice> practice, Id<NightsImport> import, string kind) =>
        Path.Combine(FolderOf(practice), $"{import}.{kind}");
}
