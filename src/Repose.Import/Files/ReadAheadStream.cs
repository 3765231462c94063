using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Repose.Import.Files;

/// <summary>Unpacks on a thread of its own, a few chunks ahead of whoever reads.</summary>
/// <remarks>Looking at unpacked bytes takes about as long as unpacking them; two cores halve the wait.</remarks>
internal sealed class ReadAheadStream : Stream
{
    private const int ChunkSize = 256 << 10;

    private readonly Stream inner;
    private readonly byte[][] chunks = [.. Enumerable.Range(0, 4).Select(_ => ArrayPool<byte>.Shared.Rent(ChunkSize))];
    private readonly int[] counts = new int[4];
    private readonly SemaphoreSlim empty = new(4);
    private readonly SemaphoreSlim full = new(0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task unpacking;
    private ExceptionDispatchInfo? failure;
    private int current = -1;
    private int position;
    private bool ended;

    public ReadAheadStream(Stream inner)
    {
        this.inner = inner;
        unpacking = Task.Factory.StartNew(
            Unpack,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (current < 0 || position == counts[current])
        {
            NextChunk();
        }

        var count = Math.Min(buffer.Length, counts[current] - position);
        chunks[current].AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    private void NextChunk()
    {
        if (ended)
        {
            return;
        }

        if (current >= 0)
        {
            empty.Release();
        }

        full.Wait();
        current = (current + 1) % chunks.Length;
        position = 0;
        ended = counts[current] == 0;
        if (ended)
        {
            failure?.Throw();
        }
    }

    private void Unpack()
    {
        for (var at = 0; ; at = (at + 1) % chunks.Length)
        {
            try
            {
                empty.Wait(stop.Token);
                counts[at] = inner.Read(chunks[at].AsSpan(0, ChunkSize));
            }
            // Whatever it is, it belongs to the thread that reads.
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
                counts[at] = 0;
            }

            full.Release();
            if (counts[at] == 0)
            {
                return;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !stop.IsCancellationRequested)
        {
            stop.Cancel();
            unpacking.Wait();
            Array.ForEach(chunks, c => ArrayPool<byte>.Shared.Return(c));
            inner.Dispose();
            stop.Dispose();
            empty.Dispose();
            full.Dispose();
        }

        base.Dispose(disposing);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
