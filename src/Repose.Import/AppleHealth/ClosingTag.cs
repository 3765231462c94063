namespace Repose.Import.AppleHealth;

/// <summary>Remembers the last bytes of a stream that are not white space, to see whether they close the document.</summary>
internal sealed class ClosingTag
{
    private readonly byte[] last = new byte["</HealthData>"u8.Length];

    public bool IsLast => last.AsSpan().SequenceEqual("</HealthData>"u8);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        // NUL: some downloads are padded to the size of a block.
        var text = bytes.TrimEnd(" \t\r\n\0"u8);
        var tail = text[Math.Max(0, text.Length - last.Length)..];
        last.AsSpan(tail.Length).CopyTo(last);
        tail.CopyTo(last.AsSpan(last.Length - tail.Length));
    }
}
