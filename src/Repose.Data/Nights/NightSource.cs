namespace Repose.Data;

/// <summary>One of the places that a client's nights are known from: the diary, or a device by its name.</summary>
/// <param name="Device">The name of the device; null for the diary.</param>
public sealed record NightSource(string? Device)
{
    private const string DeviceText = "device ";
    private const string DiaryText = "diary";

    /// <summary>What the sleeper writes.</summary>
    public static NightSource Diary { get; } = new((string?)null);

    /// <summary>How it is kept, and how it stands in forms.</summary>
    public override string ToString() => Device is null ? DiaryText : DeviceText + Device;

    /// <summary>Reads it again; null for anything else.</summary>
    public static NightSource? Read(string? text) =>
        string.Equals(text, DiaryText, StringComparison.Ordinal) ? Diary
        : text?.StartsWith(DeviceText, StringComparison.Ordinal) == true && text.Length > DeviceText.Length
            ? new(text[DeviceText.Length..])
        : null;
}
