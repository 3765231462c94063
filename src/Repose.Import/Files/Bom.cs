using System.Text;

namespace Repose.Import.Files;

/// <summary>Byte order marks, and the UTF-16 that Windows programs write with and without them.</summary>
internal static class Bom
{
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;

    /// <summary>The UTF-16 in which a text begins; null if it is anything else.</summary>
    public static Encoding? Utf16(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            // Each of our formats begins with an ASCII character, so one of its two bytes is zero.
            [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
            [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
}
