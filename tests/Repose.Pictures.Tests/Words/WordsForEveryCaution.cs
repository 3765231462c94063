using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

public class WordsForEveryCaution
{
    [Fact]
    public void Are_asked_for_here() =>
        Assert.Empty(Every.Kind(typeof(Caution)).Except(Every.Caution.Select(caution => caution.GetType())));

    [Fact]
    public void Are_sentences_that_follow_take_note() =>
        Assert.All(
            Every.Caution.Select(CautionWords.Say),
            words =>
            {
                Honest.Sentence(words);
                Assert.False(char.IsUpper(words[0]), words);
            }
        );
}
