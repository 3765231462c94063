using System.Globalization;
using System.IO.Hashing;

namespace Repose.Import.Files;

/// <summary>The bytes of a part, counted and checked against what the zip says of them.</summary>
/// <remarks>.NET unpacks without looking at the checksum; a flipped bit would change a night in silence.</remarks>
internal sealed class CheckedStream(Stream inner, ExportPart part, Reading reading) : Stream
{
    private readonly Crc32 crc = new();
    private long count;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => part.Length;

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException(
                new DamagedFile(part.Name, ImportText.FormatUnpackingFails(Megabytes, e.Message))
            );
        }

        reading.Advance(read);
        count += read;
        if (part.Crc is { } told)
        {
            crc.Append(buffer[..read]);
            if (read == 0 && buffer.Length > 0)
            {
                CheckEnd(told);
            }
        }

        return read;
    }

    private string Megabytes => (count / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    private void CheckEnd(uint told)
    {
        if (count < part.Length)
        {
            throw new UnreadableException(new CutShort(part.Name, ImportText.FormatReadFor(Megabytes)));
        }

        if (crc.GetCurrentHashAsUInt32() != told)
        {
            throw new UnreadableException(new DamagedFile(part.Name, ImportText.WrongChecksum));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
