using System.Text;
using Repose.Import.Spreadsheets;

namespace Repose.Import.Files;

/// <summary>One file of an export: the export itself, or an entry of its zip.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Length">Its bytes, unpacked.</param>
/// <param name="Packed">Its bytes as they are stored.</param>
/// <param name="Crc">The checksum that its bytes should have; null if nothing says.</param>
/// <param name="Source">Gives the bytes from their beginning.</param>
internal sealed record ExportPart(string Name, long Length, long Packed, uint? Crc, Func<Stream> Source)
{
    /// <summary>From this size on a second core is worth its thread.</summary>
    private const long WorthReadingAhead = 4 * 1024 * 1024;

    public Opening Opening()
    {
        using var source = Source();
        var bytes = new byte[Files.Opening.Size];
        int count;
        try
        {
            count = source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (bytes.AsSpan(0, count).StartsWith(SqliteFile.Signature))
            {
                Array.Resize(ref bytes, Files.Opening.DatabaseSize);
                count += source.ReadAtLeast(bytes.AsSpan(count), bytes.Length - count, throwOnEndOfStream: false);
            }
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException(new DamagedFile(Name, ImportText.FormatCannotUnpack(e.Message)));
        }

        var read = bytes.AsMemory(0, count);
        var text = Bom.Utf16(read.Span) is { } utf16
            ? Encoding.Convert(utf16, Encoding.UTF8, bytes, 0, count & ~1)
            : read;
        return new(text, count == Length, start => Workbooks.KindOf(this, start));
    }

    /// <summary>The whole part as UTF-8, perhaps after a byte order mark. Its end is only reached if the checksum is right.</summary>
    public Stream Open(Reading reading)
    {
        var utf16 = Encoded();
        var whole = new CheckedStream(
            Length < WorthReadingAhead ? Source() : new ReadAheadStream(Source()),
            this,
            reading
        );
        return utf16 is null ? whole : Encoding.CreateTranscodingStream(whole, utf16, Encoding.UTF8);
    }

    private Encoding? Encoded()
    {
        using var source = Source();
        Span<byte> start = stackalloc byte[4];
        return Bom.Utf16(start[..source.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }
}
