namespace Repose.Import.Tests.Fixtures;

/// <summary>Gives at most so many bytes at a time.</summary>
internal sealed class DrippingStream(byte[] bytes, int most) : MemoryStream(bytes, writable: false)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);
}
