using System.Text.RegularExpressions;

namespace Repose.Pictures.Tests.Languages;

public partial class TheTexts
{
    [Fact]
    public void Claim_no_more_in_Spanish_than_in_English()
    {
        Assert.True(Texts.All.Count > 300, $"{Texts.All.Count}");
        Assert.All(
            Texts.All,
            text =>
            {
                Assert.DoesNotMatch(Claims(), text.Spanish);
                Assert.DoesNotMatch("[¡!]|  ", text.Spanish);
            }
        );
    }

    [Fact]
    public void Say_nothing_for_sure_where_English_says_probably_or_likely() =>
        Assert.All(
            Texts.All.Where(text => Regex.IsMatch(text.English, "(?i)probably|likely")),
            text => Assert.Matches("(?i)probable", text.Spanish)
        );

    [GeneratedRegex(
        @"\b(cura|curan|curar|sana|sanar|garantiza\w*|demuestra\w*|demostrado|comprobado|milagro\w*|seguro que|usted tiene insomnio|desintoxica\w*)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Claims();
}
