namespace Repose.Content.Tests;

public class TheReadingEaseOfAText
{
    [Theory]
    [InlineData("sleep", 1)]
    [InlineData("massage", 2)]
    [InlineData("insomnia", 4)]
    [InlineData("table", 2)]
    [InlineData("asked", 1)]
    [InlineData("needed", 2)]
    public void Counts_syllables_as_a_reader_would(string word, int syllables) =>
        Assert.Equal(syllables, ReadingEase.Syllables(word));

    [Fact]
    public void Follows_the_formula() =>
        // 6 words in one sentence, 6 syllables: 0.39·6 + 11.8 − 15.59.
        Assert.Equal(-1.45, ReadingEase.Grade("The cat sat on the mat."), 2);

    [Fact]
    public void Is_hard_for_the_language_of_papers() =>
        Assert.True(
            ReadingEase.Grade(
                "Randomised controlled evaluations demonstrate heterogeneous polysomnographic improvement."
            ) > 15
        );
}
