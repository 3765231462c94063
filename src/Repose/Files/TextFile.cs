using System.Text;

namespace Repose.Files;

/// <summary>Reads a small text file that a person wrote.</summary>
internal static class TextFile
{
    private const long Largest = 16 * 1024 * 1024;

    /// <param name="file">The file.</param>
    /// <param name="option">The option that named it, for the message.</param>
    internal static string Read(FileInfo file, string option)
    {
        try
        {
            if (file is { Exists: true, Length: > Largest })
            {
                throw new CommandFailure(
                    ExitCodes.BadInput,
                    $"{option}: {file} is larger than 16 MB, so it is something else. Check which file was given."
                );
            }

            return File.ReadAllText(file.FullName, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"{option}: {file} is not plain text in UTF-8. Save it as CSV (UTF-8) and give it again."
            );
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                Directory.Exists(file.FullName) ? $"{option}: {file} is a folder. Name the file in it."
                    : file.Exists ? $"{option}: {file} could not be read: {trouble.Message}"
                    : $"{option}: {file} was not found. Check its name and folder."
            );
        }
    }
}
