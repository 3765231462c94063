using System.IO.Compression;
using Repose.Import.Spreadsheets;

namespace Repose.Import.Files;

/// <summary>The entries of a zip, as parts of an export.</summary>
internal static class ZipParts
{
    public static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptySignature => "PK\u0005\u0006"u8;

    private static bool IsZip(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        using var borrowed = new BorrowedStream(stream);
        var read = borrowed.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..read].SequenceEqual(Signature) || start[..read].SequenceEqual(EmptySignature);
    }

    /// <summary>A zip of files; null for what is one file by itself, as a workbook is, which is a zip to programs alone.</summary>
    public static ZipArchive? OfFiles(Stream stream, string name, ReadingLimits limits)
    {
        if (!IsZip(stream))
        {
            return null;
        }

        var zip = Open(stream, name, limits);
        if (Workbooks.KindOf(zip) is null)
        {
            return zip;
        }

        zip.Dispose();
        return null;
    }

    private static ZipArchive Open(Stream stream, string name, ReadingLimits limits)
    {
        // The list is read into memory as a whole, so its size is looked at first.
        if (ZipDirectory.Size(stream) > limits.Directory)
        {
            throw new UnreadableException(new TooLarge(name, ImportText.FormatLongDirectory(limits.Directory >> 20)));
        }

        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count;
            return zip;
        }
        // A damaged directory surfaces in several ways; all of them mean that the zip cannot be listed.
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableException(new CutShort(name, ImportText.NoDirectory));
        }
    }

    /// <summary>Whether this is how a zip fails that is damaged.</summary>
    public static bool IsDamage(Exception trouble) =>
        trouble
            is InvalidDataException
                or ArgumentException
                or OverflowException
                or EndOfStreamException
                or NotSupportedException;

    public static IReadOnlyList<ExportPart> Of(ZipArchive zip, string name)
    {
        var files = zip.Entries.Where(e => !e.FullName.EndsWith('/')).ToList();
        if (files.FirstOrDefault(e => e.IsEncrypted) is { } secret)
        {
            throw new UnreadableException(new EncryptedArchive($"{name}, {secret.FullName}"));
        }

        if (files.TrueForAll(e => e.Length == 0))
        {
            throw new UnreadableException(new EmptyFile(name));
        }

        return [.. files.Select(e => Part(e, name))];
    }

    private static ExportPart Part(ZipArchiveEntry entry, string name)
    {
        var full = $"{name}, {entry.FullName}";
        return new(full, entry.Length, entry.CompressedLength, entry.Crc32, () => Open(entry, full));
    }

    private static Stream Open(ZipArchiveEntry entry, string name)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException(new DamagedFile(name, ImportText.FormatCannotUnpack(e.Message)));
        }
    }
}
