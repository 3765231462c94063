namespace Repose.Import.Tests.Fixtures;

/// <summary>A head, then any number of the letter a, then a tail: made as it is read.</summary>
internal sealed class LongStream(byte[] head, long middle, byte[] tail) : Stream
{
    private long position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => head.Length + middle + tail.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (position < head.Length)
        {
            count = Copy(head.AsSpan((int)position), buffer);
        }
        else if (position < head.Length + middle)
        {
            count = (int)Math.Min(buffer.Length, head.Length + middle - position);
            buffer[..count].Fill((byte)'a');
        }
        else
        {
            count = Copy(tail.AsSpan((int)(position - head.Length - middle)), buffer);
        }

        position += count;
        return count;
    }

    private static int Copy(Span<byte> from, Span<byte> to)
    {
        var count = Math.Min(from.Length, to.Length);
        from[..count].CopyTo(to);
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
