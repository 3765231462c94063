namespace Repose.Import.Files;

/// <summary>The first bytes of a part, as UTF-8 without a byte order mark: enough to tell what it is.</summary>
internal sealed class Opening(ReadOnlyMemory<byte> bytes, bool isWhole)
{
    public const int Size = 8 << 10;

    /// <summary>The bytes, from the first that is not white space.</summary>
    public ReadOnlySpan<byte> Content => Bom.Skip(bytes.Span).TrimStart(" \t\r\n"u8);

    /// <summary>Whether there is no more than this.</summary>
    public bool IsWhole => isWhole;
}
