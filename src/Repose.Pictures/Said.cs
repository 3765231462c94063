using System.Text;

namespace Repose.Pictures;

/// <summary>Text that somebody else wrote, made safe to stand inside ours.</summary>
internal static class Said
{
    /// <summary>Without control characters, half surrogates, and marks that turn the direction of the text round them.</summary>
    internal static string Plainly(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                plain.Append(' ');
            }
            else if (!TurnsDirection(rune.Value) && rune.Value is not (0xFFFE or 0xFFFF))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    private static bool TurnsDirection(int rune) =>
        rune is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F or 0x061C;
}
