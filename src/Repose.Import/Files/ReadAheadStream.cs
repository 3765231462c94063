using System.Runtime.ExceptionServices;

namespace Repose.Import.Files;

/// <summary>Unpacks on a thread of its own, a few blocks ahead of the reader, so that two cores share the work.</summary>
/// <remarks>The blocks are few and of one size: a larger file takes longer, and no more memory.</remarks>
internal sealed class ReadAheadStream : Stream
{
    private const int BlockSize = 256 * 1024;
    private const int Blocks = 32;

    private readonly Stream inner;
    private readonly byte[][] blocks = new byte[Blocks][];
    private readonly int[] filled = new int[Blocks];
    private readonly SemaphoreSlim free = new(Blocks, Blocks + 1);
    private readonly SemaphoreSlim full = new(0, Blocks);
    private readonly Thread ahead;
    private volatile bool stopped;
    private ExceptionDispatchInfo? failure;
    private int current = -1;
    private int taken;
    private bool ended;

    internal ReadAheadStream(Stream inner)
    {
        this.inner = inner;
        ahead = new Thread(ReadAhead) { IsBackground = true, Name = "unpacking" };
        ahead.Start();
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
        if (buffer.Length == 0 || !HasCurrent())
        {
            return 0;
        }

        var block = blocks[current].AsSpan(taken, filled[current] - taken);
        var read = Math.Min(block.Length, buffer.Length);
        block[..read].CopyTo(buffer);
        taken += read;
        if (taken == filled[current])
        {
            free.Release();
            taken = -1;
        }

        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !stopped)
        {
            stopped = true;
            free.Release();
            ahead.Join();
            inner.Dispose();
            free.Dispose();
            full.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool HasCurrent()
    {
        if (ended)
        {
            return false;
        }

        if (current >= 0 && taken >= 0)
        {
            return true;
        }

        full.Wait();
        current = (current + 1) % Blocks;
        taken = 0;
        failure?.Throw();
        ended = filled[current] == 0;
        return !ended;
    }

    private void ReadAhead()
    {
        for (var next = 0; ; next = (next + 1) % Blocks)
        {
            free.Wait();
            if (stopped)
            {
                return;
            }

            filled[next] = Fill(blocks[next] ??= new byte[BlockSize]);
            full.Release();
            if (filled[next] == 0)
            {
                return;
            }
        }
    }

    private int Fill(byte[] block)
    {
        try
        {
            return inner.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
        }
#pragma warning disable CA1031 // It is thrown again where it is waited for, on the reader's thread.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(e);
            return 0;
        }
    }
}
