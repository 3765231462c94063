using System.Globalization;
using System.Text.RegularExpressions;
using Repose.Testing;

namespace Repose.Web.Tests.Site;

/// <summary>Contrast by WCAG 2.2: 4.5 for text, 3 for the edges of what can be used.</summary>
public sealed partial class LookingAtTheColours
{
    private const double ForText = 4.5;
    private const double ForEdges = 3;

    private static readonly string[] Grounds =
    [
        "paper",
        "surface",
        "accent-wash",
        "good-wash",
        "bad-wash",
        "calm-wash",
    ];
    private static readonly string[] Anywhere = ["ink", "muted", "accent"];

    private static readonly (string On, string Under, double AtLeast)[] Pairs =
    [
        .. Anywhere.SelectMany(ink => Grounds.Select(ground => (ink, ground, ForText))),
        ("good", "good-wash", ForText),
        ("bad", "bad-wash", ForText),
        ("bad", "paper", ForText),
        ("bad", "surface", ForText),
        ("calm", "calm-wash", ForText),
        ("accent-hover", "paper", ForText),
        ("accent-hover", "surface", ForText),
        ("accent-ink", "accent", ForText),
        ("accent-ink", "accent-hover", ForText),
        ("night-ink", "night", ForText),
        ("night-ink", "dusk", ForText),
        ("night-muted", "night", ForText),
        ("night-muted", "dusk", ForText),
        ("lamp-ink", "lamp", ForText),
        ("edge", "paper", ForEdges),
        ("edge", "surface", ForEdges),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finds_every_pair_clear_enough_to_read(bool dark)
    {
        var colours = await Colours(dark);

        Assert.All(
            Pairs,
            pair =>
            {
                var contrast = Contrast(colours[pair.On], colours[pair.Under]);
                Assert.True(contrast >= pair.AtLeast, $"{pair.On} on {pair.Under}: {contrast:0.00}");
            }
        );
    }

    [Fact]
    public async Task Finds_one_stylesheet_of_at_most_twenty_thousand_bytes()
    {
        var style = await Stylesheet();

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(style), 1, 20_000);
    }

    [Fact]
    public async Task Finds_nothing_that_is_loaded_from_elsewhere() =>
        Assert.DoesNotMatch(@"@import|url\((?!""data:)", await Stylesheet());

    private static async Task<Dictionary<string, string>> Colours(bool dark)
    {
        var style = await Stylesheet();
        var blocks = Root().Matches(style).Select(block => block.Value).Take(dark ? 2 : 1);
        var colours = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match token in blocks.SelectMany(block => Token().Matches(block)))
        {
            colours[token.Groups["name"].Value] = token.Groups["value"].Value;
        }

        return colours;
    }

    private static async Task<string> Stylesheet()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        using var visitor = server.Visitor();
        return await visitor.GetStringAsync(new Uri("/repose.css", UriKind.Relative));
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Light(one), Light(other)), Math.Min(Light(one), Light(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>Relative luminance (WCAG 2.2, "relative luminance").</summary>
    private static double Light(string colour)
    {
        var digits = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        double Part(int at)
        {
            var part = int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Root();

    [GeneratedRegex(
        @"--(?<name>[a-z-]+): #(?<value>[0-9a-f]{6}|[0-9a-f]{3});",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();
}
