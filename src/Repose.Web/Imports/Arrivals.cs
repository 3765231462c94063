using System.Buffers;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Imports;

/// <summary>Writes the bytes of an export onto the disk as they come, and no more of them than fit.</summary>
internal sealed class Arrivals(UploadFolder folder, ServerOptions options)
{
    private const int Block = 128 * 1024;

    /// <summary>The free space is asked for again after so many bytes.</summary>
    private const long Between = 64L << 20;

    public sealed record DiskFull() : Refusal("disk-full", ImportsText.DiskFull);

    public sealed record TooMuch() : Refusal("too-much", ImportsText.TooMuch);

    /// <summary>Appends what comes. Also what came before a connection broke stays.</summary>
    /// <param name="bytes">What comes.</param>
    /// <param name="skip">How many bytes of it are here already.</param>
    /// <param name="file">Where it goes.</param>
    /// <param name="most">How long that may become.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The refusal; null when all was written.</returns>
    internal async Task<Refusal?> Append(Stream bytes, long skip, FileStream file, long most, CancellationToken cancel)
    {
        var block = ArrayPool<byte>.Shared.Rent(Block);
        var (length, sinceLooked) = (file.Length, Between);
        try
        {
            int read;
            while ((read = await bytes.ReadAsync(block.AsMemory(0, Block), cancel)) > 0)
            {
                var known = (int)Math.Min(skip, read);
                skip -= known;
                if (length + read - known > most)
                {
                    return new TooMuch();
                }

                sinceLooked += read;
                if (sinceLooked >= Between && folder.Free() < read)
                {
                    return new DiskFull();
                }

                sinceLooked = sinceLooked >= Between ? 0 : sinceLooked;
                await file.WriteAsync(block.AsMemory(known, read - known), CancellationToken.None);
                length += read - known;
            }

            return null;
        }
        catch (IOException full) when (IsFull(full))
        {
            return new DiskFull();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>The longest that any file may become.</summary>
    internal long Most => options.Uploads.OfFile;

    /// <summary>No space left on the device, or over quota (POSIX ENOSPC, EDQUOT).</summary>
    private static bool IsFull(IOException trouble) => trouble.HResult is 28 or 122;
}
