using Repose.Helping;
using Repose.Helping.Tests;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

public class WhatStandsBesideAVerdict
{
    private static readonly HelpAnswer Asked = Some.Answer(new Client(5).Diary(Some.Course()));

    [Theory]
    [InlineData(-8, 12, "")]
    [InlineData(-8, 22, "A gain that matters is unlikely, but these nights do not rule it out.")]
    [InlineData(-8, 19.7, "A gain that matters is unlikely, but these nights do not rule it out.")]
    [InlineData(-21, 3, "A loss that matters is unlikely, but these nights do not rule it out.")]
    [InlineData(-21, 21, "for better or for worse.")]
    [InlineData(-15, -2, "it is for the worse.")]
    public void Says_how_small_a_little_difference_is(double low, double high, string words)
    {
        var said = Said(Verdict.LittleOrNoDifference, low, high);

        Assert.Contains(words, said);
        Assert.Equal(words.Length > 0, said.Contains("unlikely") || said.Contains("worse."));
    }

    [Fact]
    public void Says_that_a_certain_gain_is_small_where_it_is() =>
        Assert.Contains("smaller than a change that matters", Said(Verdict.ProbablyHelped, 2, 14));

    [Fact]
    public void Says_no_such_thing_where_it_may_be_large() =>
        Assert.DoesNotContain("smaller than", Said(Verdict.ProbablyHelped, 2, 34));

    [Fact]
    public void Says_that_worse_need_not_come_from_the_sessions_unless_the_days_were_drawn()
    {
        Assert.Contains("need not be the reason", Said(Verdict.Worse, -30, -8));
        Assert.DoesNotContain("need not be", Said(Verdict.Worse, -30, -8, Strength.ByLot));
        Assert.Contains("ask your doctor", Said(Verdict.Worse, -30, -8, Strength.ByLot));
    }

    [Fact]
    public void Says_that_a_number_behind_a_gate_is_not_to_be_relied_on() =>
        Assert.Contains(
            "do not rely on it yet",
            Said(Verdict.CannotTellYet, 5, 30, gates: [new TrendDisagrees(3, false, Verdict.ProbablyHelped)])
        );

    [Fact]
    public void Says_all_that_open_nights_fit_with() =>
        Assert.Contains("better sleep, the same sleep, or worse sleep", Said(Verdict.CannotTellYet, -5, 30));

    [Theory]
    [InlineData(Verdict.Worse, -30, -8)]
    [InlineData(Verdict.HelpedByAnAmountThatMatters, 20, 40)]
    [InlineData(Verdict.LittleOrNoDifference, -8, 12)]
    [InlineData(Verdict.CannotTellYet, -5, 30)]
    public void Speaks_of_the_client_to_a_therapist(Verdict verdict, double low, double high)
    {
        Assert.DoesNotMatch("(?i)\\byour?\\b", Said(verdict, low, high, reader: Reader.Therapist));
        Assert.DoesNotMatch("(?i)\\byour?\\b", PatternWords.Doctor(Reader.Therapist));
    }

    [Fact]
    public void Tells_a_therapist_to_talk_with_the_client_where_sleep_was_worse() =>
        Assert.Contains("Talk with the client", Said(Verdict.Worse, -30, -8, reader: Reader.Therapist));

    private static string Said(
        Verdict verdict,
        double low,
        double high,
        Strength strength = Strength.BeforeAfter,
        IReadOnlyList<Gate>? gates = null,
        Reader reader = Reader.Sleeper
    )
    {
        var answer = Asked.Level with
        {
            Verdict = verdict,
            Strength = strength,
            Gates = gates ?? [],
            Cautions = [],
            Gain = new SingleCase.Gain((low + high) / 2, new EffectInterval(0.95, low, high), 0.5, 0.1, 0.5),
        };
        var paragraphs = AnswerWords.Paragraphs(answer, Asked, reader).ToList();
        Assert.All(paragraphs, Honest.Sentence);
        return string.Join(' ', paragraphs.Skip(1));
    }
}
