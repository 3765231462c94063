namespace Repose.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed into it.</summary>
internal static class WholeFile
{
    private static readonly string[] SystemFolders = ["/dev/", "/proc/", "/sys/"];

    /// <summary>Refuses, before any long work, a place where nothing can be written.</summary>
    /// <param name="path">Where the file is to be.</param>
    /// <param name="option">The option that named it, for the message.</param>
    /// <param name="inputs">Files that are read and must not be overwritten.</param>
    internal static void Check(FileInfo? path, string option, IEnumerable<FileInfo> inputs)
    {
        if (path is null)
        {
            return;
        }

        if (Directory.Exists(path.FullName))
        {
            throw new CommandFailure(ExitCodes.CannotWrite, $"{option}: {path} is a folder. Name a file in it.");
        }

        if (path.Directory is not { Exists: true })
        {
            throw new CommandFailure(
                ExitCodes.CannotWrite,
                $"{option}: the folder {path.Directory} does not exist. Make it, or name another place."
            );
        }

        if (SystemFolders.Any(folder => path.FullName.StartsWith(folder, StringComparison.Ordinal)))
        {
            // A rename would put a file in the place of the device, for every program on the computer.
            throw new CommandFailure(ExitCodes.CannotWrite, $"{option}: {path} is no file but a device. Name a file.");
        }

        if (inputs.Any(input => IsReadWith(input, path)))
        {
            throw new CommandFailure(
                ExitCodes.CannotWrite,
                $"{option}: {path} is one of the files that are read. Name another file, so that it is not lost."
            );
        }
    }

    /// <summary>Writes the file. A file that was there is replaced in one step, once the new one is complete.</summary>
    internal static void Write(FileInfo path, string option, Action<Stream> write)
    {
        var place = Real(path);
        var beside = Path.Combine(
            Path.GetDirectoryName(place)!,
            $".{Path.GetFileName(place)}.{Environment.ProcessId}.part"
        );
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, place, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                ExitCodes.CannotWrite,
                $"{option}: {path} could not be written ({trouble.Message}) Nothing half-written was left behind. "
                    + "Check the space on the disk and your right to write there."
            );
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Whether a file is this input, or lies in the folder that it is.</summary>
    private static bool IsReadWith(FileInfo input, FileInfo path) =>
        string.Equals(Real(input), Real(path), StringComparison.Ordinal)
        || (
            path.Exists && Real(path).StartsWith(input.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        );

    /// <summary>Where a path leads, through any links.</summary>
    private static string Real(FileInfo path) =>
        path.Exists && path.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : path.FullName;
}
