using System.Buffers;

namespace Repose.Import.AppleHealth;

/// <summary>Reads the attributes of one tag, in any order, with either quote, over any number of lines.</summary>
internal ref struct TagReader
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create("= \t\r\n><\"'"u8);

    private readonly ReadOnlySpan<byte> bytes;

    /// <param name="bytes">From the first byte after the name of the element.</param>
    public TagReader(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>How many bytes have been read; after the last step, the length of the tag.</summary>
    public int Position { get; private set; }

    public TagStep Next(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        SkipSpace();
        var rest = bytes[Position..];
        switch (rest)
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

        var length = rest.IndexOfAny(NameEnd);
        name = length < 0 ? default : rest[..length];
        return length switch
        {
            < 0 => TagStep.Incomplete,
            0 => TagStep.Malformed,
            _ => Value(length, out value),
        };
    }

    private TagStep Value(int nameLength, out ReadOnlySpan<byte> value)
    {
        value = default;
        Position += nameLength;
        SkipSpace();
        if (Position == bytes.Length)
        {
            return TagStep.Incomplete;
        }

        if (bytes[Position] != '=')
        {
            return TagStep.Malformed;
        }

        Position++;
        SkipSpace();
        if (Position == bytes.Length)
        {
            return TagStep.Incomplete;
        }

        var quote = bytes[Position];
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            return TagStep.Malformed;
        }

        var rest = bytes[(Position + 1)..];
        var end = rest.IndexOfAny(quote, (byte)'<');
        if (end < 0)
        {
            return TagStep.Incomplete;
        }

        value = rest[..end];
        Position += end + 2;
        return rest[end] == quote ? TagStep.Attribute : TagStep.Malformed;
    }

    private void SkipSpace()
    {
        var skip = bytes[Position..].IndexOfAnyExcept(" \t\r\n"u8);
        Position = skip < 0 ? bytes.Length : Position + skip;
    }
}
