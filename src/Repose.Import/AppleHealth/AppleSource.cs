using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>Tells what sort of source wrote a record.</summary>
internal static class AppleSource
{
    /// <summary>The hardware decides, if the record names it; else the name of the source.</summary>
    public static SourceKind Kind(string name, ReadOnlySpan<byte> device)
    {
        if (device.IndexOf("Watch"u8) >= 0)
        {
            return SourceKind.Wearable;
        }

        if (device.IndexOf("iPhone"u8) >= 0 || device.IndexOf("iPad"u8) >= 0)
        {
            return SourceKind.Phone;
        }

        if (HasWord(name, "Watch"))
        {
            return SourceKind.Wearable;
        }

        return HasWord(name, "iPhone") || HasWord(name, "iPad") ? SourceKind.Phone : SourceKind.App;
    }

    // "SleepWatch" and the like are apps: the word has to stand by itself.
    private static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        var after = at + word.Length;
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
            && (after == name.Length || !char.IsLetterOrDigit(name[after]));
    }
}
