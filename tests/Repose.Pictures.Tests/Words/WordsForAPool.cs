using Repose.Pictures.Tests.Samples;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

public class WordsForAPool
{
    [Fact]
    public void Exist_for_every_verdict_and_claim_no_more_than_it() =>
        Assert.All(Enum.GetValues<Verdict>(), verdict => Honest.Words(PoolWords.Heading(verdict)));

    [Fact]
    public void Say_how_strong_it_is() =>
        Assert.All(PoolWords.HowStrong.Split(". "), words => Honest.Sentence(words.TrimEnd('.') + "."));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Say_why_a_part_has_to_wait(int clients)
    {
        var words = PoolWords.NotShown(SamplePractice.Answer(clients));

        Assert.NotEmpty(words);
        Assert.All(words, Honest.Sentence);
    }

    [Fact]
    public void Say_nothing_of_waiting_when_all_may_be_shown() =>
        Assert.Empty(PoolWords.NotShown(SamplePractice.Answer(12)));

    [Fact]
    public void Ask_to_check_the_units_when_clients_differ_beyond_belief()
    {
        var answer = Pooling.Answer(
            new()
            {
                Clients = [.. Enumerable.Range(0, 12).Select(i => ClientEffect.Of($"{i}", -3000 * i, 9))],
                Mid = 20,
                Direction = Direction.LowerIsBetter,
            }
        );

        Honest.Sentence(Assert.Single(PoolWords.NotShown(answer)));
    }
}
