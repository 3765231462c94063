using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Pictures.Tests;

public partial class TheColours
{
    private static readonly string[] Texts = ["ink", "muted", "accent"];
    private static readonly string[] Strokes =
    [
        "night",
        "trace",
        "session",
        "deep",
        "rem",
        "light",
        "bed",
        "short",
        "caught-up",
        "notice-edge",
        "ink",
        "muted",
    ];

    public static TheoryData<string, string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, string, double>();
        foreach (var scheme in new[] { "light", "dark" })
        {
            foreach (var ground in new[] { "paper", "weekend", "band", "notice" })
            {
                foreach (var text in Texts)
                {
                    pairs.Add(scheme, text, ground, 4.5);
                }
            }

            foreach (var stroke in Strokes)
            {
                pairs.Add(scheme, stroke, "paper", 3);
            }

            foreach (var stroke in new[] { "night", "session", "ink" })
            {
                pairs.Add(scheme, stroke, "band", 3);
                pairs.Add(scheme, stroke, "notice", 3);
            }

            foreach (var stroke in new[] { "deep", "rem", "bed", "light" })
            {
                pairs.Add(scheme, stroke, "weekend", 3);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Stand_out_from_their_ground(string scheme, string colour, string ground, double least)
    {
        var tokens = Tokens(scheme);

        Assert.True(
            Contrast(tokens[colour], tokens[ground]) >= least,
            $"{Contrast(tokens[colour], tokens[ground]):0.00}"
        );
    }

    private static Dictionary<string, string> Tokens(string scheme)
    {
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<string> parts = scheme is "dark" ? [Always, .. Dark] : [Always];
        foreach (Match token in parts.SelectMany(part => Token().Matches(part)))
        {
            tokens[token.Groups["name"].Value] = token.Groups["colour"].Value;
        }

        return tokens;
    }

    private static string Always => AnyMedia().Replace(Stylesheet.Text, "");

    private static IEnumerable<string> Dark =>
        AnyMedia()
            .Matches(Stylesheet.Text)
            .Select(block => block.Value)
            .Where(block => block.Contains("prefers-color-scheme: dark", StringComparison.Ordinal));

    [GeneratedRegex(@"@media[^{]*\{\n.*?\n\}", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyMedia();

    [GeneratedRegex(
        "--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        0.2126 * Part(colour[1..3]) + 0.7152 * Part(colour[3..5]) + 0.0722 * Part(colour[5..7]);

    private static double Part(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
