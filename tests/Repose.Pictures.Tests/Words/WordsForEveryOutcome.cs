using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Words;

public class WordsForEveryOutcome
{
    public static TheoryData<string> Codes => [.. Outcomes.All.Select(outcome => outcome.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Say_a_change_for_the_better_and_for_the_worse(string code)
    {
        var outcome = Outcomes.Find(code)!;
        var (better, worse) = (OutcomeWords.Change(outcome, 3), OutcomeWords.Change(outcome, -3));

        Assert.All([better, worse], Honest.Words);
        Assert.NotEqual(better, worse);
        Assert.EndsWith(OutcomeWords.BetterWords(outcome), better);
        Assert.EndsWith(OutcomeWords.WorseWords(outcome), worse);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Call_a_change_of_nothing_neither_better_nor_worse(string code)
    {
        var words = OutcomeWords.Change(Outcomes.Find(code)!, -0.01);

        Honest.Words(words);
        Assert.DoesNotMatch("0|sooner|later|longer|better|worse|higher|lower| less", words);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Write_one_as_one(string code)
    {
        Honest.Words(OutcomeWords.Change(Outcomes.Find(code)!, 1));
        Honest.Sentence(VerdictWords.Size(Outcomes.Find(code)!, 1));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Speak_to_the_sleeper(string code) =>
        Assert.Matches("^(you|the share of your) ", OutcomeWords.Change(Outcomes.Find(code)!, 3));

    [Theory, MemberData(nameof(Codes))]
    public void Speak_of_the_client_to_a_therapist(string code) =>
        Assert.All(
            [3, -3, 0.0],
            gain =>
            {
                var words = OutcomeWords.Change(Outcomes.Find(code)!, gain, Reader.Therapist);
                Honest.Words(words);
                Assert.Contains("the client", words);
                Assert.DoesNotMatch("\\byour?\\b", words);
            }
        );
}
