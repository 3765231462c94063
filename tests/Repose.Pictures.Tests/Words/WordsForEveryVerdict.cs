using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Words;

public class WordsForEveryVerdict
{
    private static readonly (Verdict Verdict, Strength Strength, string Heading)[] Headings =
    [
        .. from verdict in Enum.GetValues<Verdict>()
        from strength in Enum.GetValues<Strength>()
        select (verdict, strength, VerdictWords.Heading(verdict, strength)),
    ];

    [Fact]
    public void Make_a_heading_whatever_the_comparison() =>
        Assert.All(
            Headings,
            words =>
            {
                Honest.Words(words.Heading);
                Assert.True(char.IsUpper(words.Heading[0]));
                Assert.DoesNotContain('.', words.Heading);
            }
        );

    [Fact]
    public void Say_helped_only_of_days_that_were_drawn_by_lot() =>
        Assert.All(
            Headings.Where(words => words.Heading.Contains("help", StringComparison.OrdinalIgnoreCase)),
            words => Assert.Equal(Strength.ByLot, words.Strength)
        );

    [Fact]
    public void Say_different_things_of_different_verdicts() =>
        Assert.All(
            Headings.GroupBy(words => words.Strength),
            same => Assert.Equal(same.Count(), same.Select(words => words.Heading).Distinct().Count())
        );

    [Fact]
    public void Say_how_strong_every_comparison_is() =>
        Assert.All(Enum.GetValues<Strength>(), strength => Honest.Sentence(VerdictWords.HowStrong(strength)));

    [Fact]
    public void Claim_no_cause_without_a_lot() =>
        Assert.All(
            [Strength.Association, Strength.BeforeAfter],
            strength => Assert.DoesNotMatch("[Ss]trong comparison|helped", VerdictWords.HowStrong(strength))
        );
}
