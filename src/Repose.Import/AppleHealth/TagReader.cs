namespace Repose.Import.AppleHealth;

/// <summary>Reads the attributes of one tag, in any order, with either quote, over any number of lines.</summary>
/// <remarks>Plain loops: names and values are short.</remarks>
internal ref struct TagReader
{
    private readonly ReadOnlySpan<byte> bytes;

    /// <param name="bytes">From the first byte after the name of the element.</param>
    public TagReader(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>How many bytes have been read; after the last step, the length of the tag.</summary>
    public int Position { get; private set; }

    public TagStep Next(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        SkipSpace();
        switch (bytes[Position..])
        {
            case [] or [(byte)'/']:
                return TagStep.Incomplete;
            case [(byte)'>', ..]:
                Position++;
                return TagStep.Open;
            case [(byte)'/', (byte)'>', ..]:
                Position += 2;
                return TagStep.Closed;
        }

        var start = Position;
        while (Position < bytes.Length && IsName(bytes[Position]))
        {
            Position++;
        }

        name = bytes[start..Position];
        if (Position < bytes.Length && name.IsEmpty)
        {
            return TagStep.Malformed;
        }

        SkipSpace();
        var equals = Expect((byte)'=', (byte)'=');
        if (equals != TagStep.Attribute)
        {
            return equals;
        }

        SkipSpace();
        var quote = Expect((byte)'"', (byte)'\'');
        return quote == TagStep.Attribute ? Value(bytes[Position - 1], out value) : quote;
    }

    /// <summary>Whether the byte belongs to a name, as far as it matters here.</summary>
    public static bool IsName(byte b) =>
        b > ' ' && b is not ((byte)'=' or (byte)'>' or (byte)'<' or (byte)'/' or (byte)'"' or (byte)'\'');

    private TagStep Value(byte quote, out ReadOnlySpan<byte> value)
    {
        value = default;
        for (var start = Position; Position < bytes.Length; Position++)
        {
            var b = bytes[Position];
            if (b == quote)
            {
                value = bytes[start..Position++];
                return TagStep.Attribute;
            }

            if (b == '<')
            {
                return TagStep.Malformed;
            }
        }

        return TagStep.Incomplete;
    }

    private TagStep Expect(byte one, byte other)
    {
        if (Position == bytes.Length)
        {
            return TagStep.Incomplete;
        }

        var found = bytes[Position++];
        return found == one || found == other ? TagStep.Attribute : TagStep.Malformed;
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes[Position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            Position++;
        }
    }
}
