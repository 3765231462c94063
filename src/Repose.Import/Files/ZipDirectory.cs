using System.Buffers.Binary;

namespace Repose.Import.Files;

/// <summary>How long the list of files is that stands at the end of a zip (PKWARE's APPNOTE, sections 4.3.14 to 4.3.16).</summary>
/// <remarks>Counted from where it says that it begins to the end of the file, so that no number in it can lie about it.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int LongestComment = ushort.MaxValue;

    private static ReadOnlySpan<byte> End => "PK\u0005\u0006"u8;
    private static ReadOnlySpan<byte> Locator => "PK\u0006\u0007"u8;
    private static ReadOnlySpan<byte> LargeEnd => "PK\u0006\u0006"u8;

    /// <summary>Its bytes; 0 where no such list can be found, which whoever opens the zip will say.</summary>
    public static long Size(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + LocatorLength + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf(End);
        if (at < 0 || tail.Length - at < EndLength)
        {
            return 0;
        }

        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (at >= LocatorLength && tail.AsSpan(at - LocatorLength).StartsWith(Locator))
        {
            start =
                LargeStart(zip, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(at - LocatorLength + 8))) ?? start;
        }

        return Math.Max(0, zip.Length - start);
    }

    /// <summary>Where the list begins in a zip of more than 4 GB.</summary>
    private static long? LargeStart(Stream zip, long place)
    {
        const int Length = 56;
        if (place < 0 || place > zip.Length - Length)
        {
            return null;
        }

        Span<byte> end = stackalloc byte[Length];
        zip.Position = place;
        zip.ReadExactly(end);
        return end.StartsWith(LargeEnd) ? BinaryPrimitives.ReadInt64LittleEndian(end[48..]) : null;
    }
}
