namespace Repose.Import.AppleHealth;

/// <summary>Reads one whole Record element: its own attributes, and the metadata entries inside it.</summary>
internal static class RecordReader
{
    private static ReadOnlySpan<byte> EndTag => "</Record"u8;

    /// <summary>Reads the element.</summary>
    /// <param name="bytes">From its first angle bracket on.</param>
    /// <param name="record">What it says.</param>
    /// <param name="length">Its length with children and end tag.</param>
    /// <returns><see cref="TagStep.Closed"/> when it was read; else what was in the way.</returns>
    public static TagStep Read(ReadOnlySpan<byte> bytes, out AppleRecord record, out int length)
    {
        record = default;
        var at = "<Record"u8.Length;
        var tag = new TagReader(bytes[at..]);
        TagStep step;
        while ((step = tag.Next(out var name, out var value)) == TagStep.Attribute)
        {
            Keep(ref record, name, value);
        }

        length = at + tag.Position;
        return step == TagStep.Open ? ReadChildren(bytes, ref record, ref length) : step;
    }

    private static void Keep(ref AppleRecord record, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("type"u8))
        {
            record.Type = value;
        }
        else if (name.SequenceEqual("sourceName"u8))
        {
            record.SourceName = value;
        }
        else if (name.SequenceEqual("device"u8))
        {
            record.Device = value;
        }
        else if (name.SequenceEqual("startDate"u8))
        {
            record.Start = value;
        }
        else if (name.SequenceEqual("endDate"u8))
        {
            record.End = value;
        }
        else if (name.SequenceEqual("value"u8))
        {
            record.Value = value;
        }
    }

    private static TagStep ReadChildren(ReadOnlySpan<byte> bytes, ref AppleRecord record, ref int length)
    {
        while (true)
        {
            while (length < bytes.Length && bytes[length] != '<')
            {
                length++;
            }

            var rest = bytes[length..];
            if (rest.Length <= EndTag.Length)
            {
                return TagStep.Incomplete;
            }

            if (rest.StartsWith(EndTag))
            {
                var end = rest.IndexOf((byte)'>');
                length += end + 1;
                return end < 0 ? TagStep.Incomplete : TagStep.Closed;
            }

            // A record inside a record, or the end of the document: this one was never closed.
            if (rest.StartsWith("<Record"u8) || rest.StartsWith("</Health"u8))
            {
                return TagStep.Malformed;
            }

            var step = ReadChild(rest, ref record, out var read);
            if (step is TagStep.Malformed or TagStep.Incomplete)
            {
                return step;
            }

            length += read;
        }
    }

    private static TagStep ReadChild(ReadOnlySpan<byte> bytes, ref AppleRecord record, out int length)
    {
        if (bytes[1] is (byte)'/' or (byte)'!' or (byte)'?')
        {
            var last = bytes.StartsWith("<!--"u8) ? "-->"u8 : ">"u8;
            var end = bytes.IndexOf(last);
            length = end + last.Length;
            return end < 0 ? TagStep.Incomplete : TagStep.Closed;
        }

        length = 1;
        while (length < bytes.Length && TagReader.IsName(bytes[length]))
        {
            length++;
        }

        var nameLength = length;
        var isEntry = bytes[1..nameLength].SequenceEqual("MetadataEntry"u8);
        ReadOnlySpan<byte> key = default;
        ReadOnlySpan<byte> told = default;
        var tag = new TagReader(bytes[nameLength..]);
        TagStep step;
        while ((step = tag.Next(out var name, out var value)) == TagStep.Attribute)
        {
            key = name.SequenceEqual("key"u8) ? value : key;
            told = name.SequenceEqual("value"u8) ? value : told;
        }

        length += tag.Position;
        if (isEntry && key.SequenceEqual("HKTimeZone"u8))
        {
            record.TimeZone = told;
        }
        else if (isEntry && key.SequenceEqual("HKWasUserEntered"u8))
        {
            record.EnteredByHand = told.SequenceEqual("1"u8);
        }

        return step;
    }
}
