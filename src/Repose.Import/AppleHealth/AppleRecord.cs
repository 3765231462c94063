namespace Repose.Import.AppleHealth;

/// <summary>The attributes of one sleep record, still as bytes in the window. Valid until the scanner moves on.</summary>
internal ref struct AppleRecord
{
    public ReadOnlySpan<byte> Type;
    public ReadOnlySpan<byte> SourceName;
    public ReadOnlySpan<byte> Device;
    public ReadOnlySpan<byte> Start;
    public ReadOnlySpan<byte> End;
    public ReadOnlySpan<byte> Value;
    public ReadOnlySpan<byte> TimeZone;
    public bool EnteredByHand;
}
