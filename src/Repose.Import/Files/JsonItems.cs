using System.Buffers;
using System.Text.Json;

namespace Repose.Import.Files;

/// <summary>
/// Reads the objects of a long JSON array one by one: of the array that is the document, or of the one under a
/// property of the document.
/// </summary>
/// <remarks>Holds one object at a time, so that a file of many years costs no more than a file of a month.</remarks>
/// <param name="stream">The document.</param>
/// <param name="part">What to call it in messages.</param>
/// <param name="under">The names of properties of the document that hold such an array.</param>
/// <param name="longest">The longest object that is understood, in bytes.</param>
internal sealed class JsonItems(Stream stream, string part, string[] under, int longest) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(longest, 64 << 10));
    private JsonReaderState state;
    private int from;
    private int to;
    private bool started;
    private bool ended;
    private bool inItems;

    // The property before was the one that holds the array.
    private bool awaited;
    private int read;

    public bool TryRead(out ReadOnlySpan<byte> item)
    {
        item = default;
        while (true)
        {
            if (TryReadBuffered(out item))
            {
                read++;
                return true;
            }

            if (ended)
            {
                return false;
            }

            Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private bool TryReadBuffered(out ReadOnlySpan<byte> item)
    {
        item = default;
        var bytes = buffer.AsSpan(from..to);
        var reader = new Utf8JsonReader(bytes, ended, state);
        try
        {
            while (true)
            {
                var before = reader.BytesConsumed;
                var stateBefore = reader.CurrentState;
                if (!reader.Read())
                {
                    Consume(before, stateBefore);
                    return false;
                }

                if (!inItems || reader.TokenType != JsonTokenType.StartObject)
                {
                    Follow(ref reader);
                    continue;
                }

                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    Consume(before, stateBefore);
                    return false;
                }

                item = bytes[start..(int)reader.BytesConsumed];
                Consume(reader.BytesConsumed, reader.CurrentState);
                return true;
            }
        }
        catch (JsonException e)
        {
            throw new UnreadableException(Explain(bytes, e));
        }
    }

    private void Follow(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray when reader.CurrentDepth == 0:
                inItems = true;
                break;
            case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                awaited = IsAwaited(ref reader);
                break;
            case JsonTokenType.StartArray when reader.CurrentDepth == 1 && awaited:
                inItems = true;
                break;
            case JsonTokenType.EndArray when inItems && reader.CurrentDepth <= 1:
                inItems = awaited = false;
                break;
        }
    }

    private bool IsAwaited(ref Utf8JsonReader reader)
    {
        foreach (var name in under)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    private void Consume(long bytes, JsonReaderState now)
    {
        from += (int)bytes;
        state = now;
    }

    private void Fill()
    {
        buffer.AsSpan(from..to).CopyTo(buffer);
        to -= from;
        from = 0;
        if (to == buffer.Length)
        {
            Grow();
        }

        var count = stream.ReadAtLeast(buffer.AsSpan(to), started ? 1 : 3, throwOnEndOfStream: false);
        to += count;
        ended = count == 0;
        if (!started)
        {
            started = true;
            from = to - Bom.Skip(buffer.AsSpan(0, to)).Length;
        }
    }

    private void Grow()
    {
        if (buffer.Length >= longest)
        {
            throw new UnreadableException(new TooLarge(part, ImportText.FormatLongEntry(longest >> 10)));
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, to).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private Refusal Explain(ReadOnlySpan<byte> bytes, JsonException error)
    {
        // What only troubles a reader who knows that there is no more, is an end that is missing.
        if (ended)
        {
            try
            {
                var reader = new Utf8JsonReader(bytes, isFinalBlock: false, state);
                while (reader.Read()) { }

                return new CutShort(part, ImportText.FormatReadToLine(error.LineNumber + 1, read));
            }
            catch (JsonException)
            {
                // Damaged before its end.
            }
        }

        return new DamagedFile(part, ImportText.FormatNotJson(error.LineNumber + 1, read));
    }
}
