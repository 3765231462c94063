namespace Repose.Import.Files;

/// <summary>A stream of somebody else's, read from its beginning and left open.</summary>
internal sealed class BorrowedStream : Stream
{
    private readonly Stream owner;
    private long position;

    public BorrowedStream(Stream owner) => this.owner = owner;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => owner.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (owner.Position != position)
        {
            owner.Position = position;
        }

        var read = owner.Read(buffer);
        position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
