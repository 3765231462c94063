using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class TheTips
{
    private static IReadOnlyList<Tip> Tips => ContentLibrary.Shipped.Tips;

    private static Tip Tip(string id) => Tips.Single(tip => tip.Id == id);

    private static IEnumerable<string> Sentences(Tip tip) =>
        new[] { tip.Says, tip.Why, tip.Caution, tip.Instead, tip.StopIf }.OfType<string>();

    [Fact]
    public void Are_28_in_four_parts() =>
        Assert.Equal(
            [(TipPillar.Routine, 13), (TipPillar.Exercise, 5), (TipPillar.Nutrition, 8), (TipPillar.Safety, 2)],
            ContentLibrary.Shipped.TipSections.Select(section => (section.Pillar, section.Tips.Count))
        );

    [Fact]
    public void Are_easy_to_read_on_average() => Assert.InRange(Tips.Average(tip => ReadingEase.Grade(tip.Says)), 0, 7);

    [Fact]
    public void Are_none_of_them_hard_to_read() =>
        Assert.All(
            Tips,
            tip =>
                Assert.All(
                    Sentences(tip),
                    text =>
                        Assert.True(ReadingEase.Grade(text) <= 10, $"{tip.Id} {ReadingEase.Grade(text):0.0}: {text}")
                )
        );

    [Fact]
    public void Hold_no_word_that_promises() => Assert.All(Tips.SelectMany(Sentences), Honest.Sentence);

    [Fact]
    public void Hold_no_word_that_promises_sleep_or_speaks_against_medicine() =>
        Assert.All(
            Tips.SelectMany(Sentences)
                .Concat(ContentLibrary.Shipped.TipSections.Select(section => section.Introduction)),
            text =>
                Assert.DoesNotMatch(
                    @"(?i)\bdiagnos|\bmiracle|\bnatural\b|\bwill (help|sleep|improve|ease)|\balways works|instead of (your )?(medicine|pills)|stop (taking )?your (medicine|pills)|\btreats? insomnia",
                    text
                )
        );

    [Fact]
    public void Have_introductions_that_are_fit_for_clients() =>
        Assert.All(
            ContentLibrary.Shipped.TipSections,
            section =>
            {
                Honest.Sentence(section.Introduction);
                Honest.Words(section.Title);
                Assert.InRange(ReadingEase.Grade(section.Introduction), -2, 8);
            }
        );

    [Theory]
    [InlineData("TR05", EvidenceGrade.Low)] // Between two grades, the lower counts.
    [InlineData("TR12", EvidenceGrade.VeryLow)]
    [InlineData("TE02", EvidenceGrade.Moderate)]
    [InlineData("TS01", EvidenceGrade.High)]
    public void Carry_the_grade_of_what_was_found(string id, EvidenceGrade grade) => Assert.Equal(grade, Tip(id).Grade);

    [Fact]
    public void Carry_no_grade_where_they_are_rules_of_care() =>
        Assert.Equal(["TN08", "TS02"], Tips.Where(tip => tip.Grade is null).Select(tip => tip.Id));

    [Fact]
    public void Say_what_rests_on_general_knowledge_alone() =>
        // A page cites what has a source. Look one of these up, add the source, and take it off this list.
        Assert.Equal(
            ["TR06", "TR08", "TR09", "TR10", "TE03", "TE05", "TN04", "TN05", "TN06", "TS02"],
            Tips.Where(tip => tip.Sources.Count == 0).Select(tip => tip.Id)
        );

    [Fact]
    public void Offer_less_time_in_bed_to_nobody() =>
        Assert.Equal(["TR13"], Tips.Where(tip => tip.InformationOnly).Select(tip => tip.Id));

    [Theory]
    [InlineData("TR13", "bipolar")]
    [InlineData("TR13", "epilepsy")]
    [InlineData("TR13", "parasomnia")]
    [InlineData("TR13", "untreated-apnoea")]
    [InlineData("TR13", "drowsy-driving")]
    [InlineData("TR13", "safety-critical-work")]
    [InlineData("TR13", "pregnancy")]
    [InlineData("TR13", "frailty")]
    [InlineData("TR08", "bipolar")]
    [InlineData("TR03", "falls-risk")]
    [InlineData("TR01", "shift-work")]
    public void Are_kept_from_those_whom_they_may_harm(string id, string condition)
    {
        Assert.True(Tip(id).IsNotFor(["something-else", condition]));
        Assert.False(Tip(id).IsNotFor([]));
    }

    [Theory]
    [InlineData("TR08", "eye-disease")]
    [InlineData("TE01", "heart-disease")]
    [InlineData("TN02", "alcohol-dependence")]
    public void Send_some_to_their_doctor_first(string id, string condition)
    {
        Assert.True(Tip(id).IsToBeAskedAboutFirst([condition]));
        Assert.False(Tip(id).IsToBeAskedAboutFirst(["shift-work"]));
    }

    [Fact]
    public void Leave_someone_with_an_eating_disorder_only_the_one_that_keeps_people_alive() =>
        Assert.Equal(
            ["TN03"],
            Tips.Where(tip => tip.Pillar == TipPillar.Nutrition && !tip.IsNotFor(["eating-disorder"]))
                .Select(tip => tip.Id)
        );

    [Fact]
    public void Offer_something_quieter_to_those_who_may_fall() =>
        Assert.StartsWith("Sit up quietly", Tip("TR03").Instead);

    [Fact]
    public void Say_when_to_stop()
    {
        Assert.Equal(["TE03"], Tips.Where(tip => tip.StopIf is not null).Select(tip => tip.Id));
        Assert.All(
            ContentLibrary.Shipped.TipSections.Where(section => section.Tips.Any(tip => tip.IsOnOffer)),
            section =>
            {
                Honest.Sentence(section.StopIf!);
                Assert.InRange(ReadingEase.Grade(section.StopIf!), -2, 8);
            }
        );
    }

    [Fact]
    public void Are_on_offer_but_for_rules_and_what_is_only_to_be_known() =>
        Assert.Equal(["TR13", "TS01", "TS02"], Tips.Where(tip => !tip.IsOnOffer).Select(tip => tip.Id));

    [Fact]
    public void Name_those_about_medicine() =>
        Assert.Equal(["TN03", "TN08"], Tips.Where(tip => tip.AboutMedicine).Select(tip => tip.Id));

    [Theory]
    [InlineData("TR04", TipFit.Suits)] // Nothing speaks against it for anybody.
    [InlineData("TR08", TipFit.NotKnown)]
    [InlineData("TR08", TipFit.NotKnown, "bipolar:no", "eye-disease:no")]
    [InlineData("TR08", TipFit.Suits, "bipolar:no", "eye-disease:no", "light-sensitive-medicine:no")]
    [InlineData("TR08", TipFit.DoctorFirst, "bipolar:no", "eye-disease:yes", "light-sensitive-medicine:no")]
    [InlineData("TR08", TipFit.NotForThem, "bipolar:yes")]
    [InlineData("TR08", TipFit.NotKnown, "eye-disease:yes", "light-sensitive-medicine:no")]
    public void Suit_somebody_by_what_is_known_and_never_by_what_is_not(string id, TipFit fit, params string[] told) =>
        Assert.Equal(
            fit,
            Tip(id)
                .FitFor(
                    told.ToDictionary(one => one.Split(':')[0], one => one.EndsWith(":yes", StringComparison.Ordinal))
                )
        );

    [Fact]
    public void Never_suit_better_the_more_speaks_against_them() =>
        Assert.All(
            Tips,
            tip =>
            {
                var none = ContentLibrary.Shipped.Conditions.ToDictionary(one => one.Id, _ => false);
                Assert.Equal(TipFit.Suits, tip.FitFor(none));
                Assert.All(
                    ContentLibrary.Shipped.Conditions,
                    one =>
                        Assert.Equal(
                            tip.IsNotFor([one.Id]) ? TipFit.NotForThem
                                : tip.IsToBeAskedAboutFirst([one.Id]) ? TipFit.DoctorFirst
                                : TipFit.Suits,
                            tip.FitFor(new Dictionary<string, bool>(none) { [one.Id] = true })
                        )
                );
            }
        );

    [Fact]
    public void Name_conditions_in_plain_words() =>
        Assert.All(
            ContentLibrary.Shipped.Conditions,
            condition =>
            {
                Honest.Words(condition.Says);
                Assert.StartsWith("people ", condition.Says);
                Honest.Words(condition.Asks);
                Assert.EndsWith("?", condition.Asks);
            }
        );

    [Fact]
    public void Name_conditions_that_are_easy_to_read_on_average() =>
        Assert.InRange(ContentLibrary.Shipped.Conditions.Average(condition => ReadingEase.Grade(condition.Says)), 0, 8);
}
