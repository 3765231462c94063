namespace Repose.Web.Access;

/// <summary>Bytes as letters and digits that people can type (RFC 4648, section 6), without padding.</summary>
internal static class Base32
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    internal static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new char[(bytes.Length * 8 + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[i] = Signs[(pair >> (11 - bit % 8)) & 31];
        }

        return new(text);
    }

    /// <exception cref="FormatException">A sign that is none of the 32.</exception>
    internal static byte[] Read(string text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        var (held, bits, at) = (0, 0, 0);
        foreach (var sign in text)
        {
            var value = Signs.IndexOf(sign, StringComparison.Ordinal);
            held = value < 0 ? throw new FormatException("Not base 32.") : ((held << 5) | value) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[at++] = (byte)(held >> bits);
            }
        }

        return bytes;
    }
}
