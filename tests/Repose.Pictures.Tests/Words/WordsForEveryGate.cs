using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

public class WordsForEveryGate
{
    [Fact]
    public void Are_asked_for_here() =>
        Assert.Empty(Every.Kind(typeof(Gate)).Except(Every.Gate.Select(gate => gate.GetType())));

    [Fact]
    public void Say_in_sentences_what_stands_in_the_way() =>
        Assert.All(Every.Gate, gate => Honest.Sentence(GateWords.Reason(gate)));

    [Fact]
    public void Say_in_sentences_what_would_settle_it() =>
        Assert.All(Every.Gate.Select(GateWords.Remedy).OfType<string>(), remedy => Honest.Sentence(remedy));

    [Fact]
    public void Fit_whoever_reads_them() =>
        Assert.All(
            Every.Gate.SelectMany(gate => new[] { GateWords.Reason(gate), GateWords.Remedy(gate) ?? "" }),
            words => Assert.DoesNotMatch("(?i)\\byour?\\b", words)
        );

    [Fact]
    public void Never_advise_to_change_a_medicine() =>
        Assert.All(
            Every.Gate.Where(gate => gate is OtherChangeNearStart or EffectCollinear { Covariate: not "weekend" }),
            gate => Assert.Contains("never change it for this", GateWords.Remedy(gate))
        );

    [Fact]
    public void Claim_a_steady_change_only_where_there_was_one()
    {
        Assert.Contains("was changing steadily", GateWords.Reason(new TrendDisagrees(1, true, Verdict.Worse)));
        Assert.DoesNotContain("was changing", GateWords.Reason(new TrendDisagrees(1, false, Verdict.Worse)));
    }

    [Fact]
    public void Ask_for_no_night_that_has_passed() =>
        Assert.All(
            Every.Gate.Where(gate =>
                gate
                    is TooFewDays { Phase: SingleCase.Phase.Baseline }
                        or TooFewLogged { Phase: SingleCase.Phase.Baseline }
            ),
            gate => Assert.Contains("next course", GateWords.Remedy(gate))
        );

    [Fact]
    public void Tell_the_number_of_nights_where_arithmetic_can()
    {
        string?[] settling =
        [
            GateWords.Settling(new WouldSettle(Verdict.ProbablyHelped, 12, null)),
            GateWords.Settling(new WouldSettle(Verdict.ProbablyHelped, 1, 3)),
            GateWords.Settling(new WouldSettle(Verdict.ProbablyHelped, null, 9)),
            GateWords.Settling(new WouldSettle(Verdict.ProbablyHelped, null, null)),
            GateWords.Settling(After(1, null)),
            GateWords.Settling(After(null, 1)),
            GateWords.Settling(After(null, null)),
        ];

        Assert.All(settling, words => Honest.Sentence(words!));
        Assert.Contains("12 more nights", settling[0]);
        Assert.Contains("1 more night of", settling[1]);
        Assert.Contains("1 more night after the course could", settling[4]);
        Assert.Contains("1 more night before a next course could", settling[5]);
        Assert.Contains("more nights after this course alone would not", settling[5]);
        Assert.DoesNotContain("of this course", settling[6]);
        Assert.Null(GateWords.Settling(null));
    }

    private static WouldSettle After(int? nights, int? baseline) =>
        new(Verdict.ProbablyHelped, nights, baseline) { Phase = SingleCase.Phase.FollowUp };
}
