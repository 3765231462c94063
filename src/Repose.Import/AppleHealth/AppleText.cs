using System.Globalization;
using System.Text;

namespace Repose.Import.AppleHealth;

/// <summary>The value of an XML attribute as text.</summary>
internal static class AppleText
{
    /// <summary>Decodes the five entities that XML predefines, and numbered characters. Others stay as they are.</summary>
    public static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&') ? Decode(text) : text;
    }

    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf('&') is var start and >= 0)
        {
            decoded.Append(rest[..start]);
            rest = rest[start..];
            var end = rest.IndexOf(';');
            if (end > 0 && Entity(rest[1..end]) is { } meaning)
            {
                decoded.Append(meaning);
                rest = rest[(end + 1)..];
            }
            else
            {
                decoded.Append('&');
                rest = rest[1..];
            }
        }

        return decoded.Append(rest).ToString();
    }

    private static string? Entity(ReadOnlySpan<char> name) =>
        name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var hex] => Character(hex, NumberStyles.AllowHexSpecifier),
            ['#', .. var number] => Character(number, NumberStyles.None),
            _ => null,
        };

    private static string? Character(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : null;
}
