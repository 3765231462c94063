namespace Repose.Practice.Tests;

public class SearchingForAClient
{
    [Theory]
    [InlineData("zoe")]
    [InlineData("MÜL")]
    [InlineData("mull zo")]
    [InlineData("zoe.m@example.org")]
    [InlineData("555 0142")]
    [InlineData("0142")]
    public void Finds_by_the_beginning_of_words_by_address_and_by_the_end_of_a_number(string typed)
    {
        var words = ClientWords.Of("Zoë Müller", "zoe.m@example.org", "+1 802 555 0142");

        Assert.All(
            ClientWords.Typed(typed),
            part => Assert.Contains(words, word => word.StartsWith(part, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Does_not_find_by_the_middle_of_a_word() =>
        Assert.DoesNotContain(
            ClientWords.Of("Zoë Müller", "", ""),
            word => word.StartsWith(ClientWords.Typed("oe")[0], StringComparison.Ordinal)
        );

    [Fact]
    public void Asks_for_nothing_when_nothing_is_typed() => Assert.Empty(ClientWords.Typed("  - . "));
}
