using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class TheClaims
{
    private static IReadOnlyList<Claim> Claims => ContentLibrary.Shipped.Claims;

    private static Claim Claim(string id) => Claims.Single(claim => claim.Id == id);

    private static IEnumerable<string> Sentences(Claim claim) =>
        new[] { claim.Says, claim.Why, claim.Advice }.OfType<string>();

    [Fact]
    public void Are_few_enough_to_be_read() => Assert.InRange(Claims.Count, 12, 20);

    [Fact]
    public void Are_in_all_five_parts_of_the_page() =>
        Assert.Equal(Enum.GetValues<ClaimGroup>(), ContentLibrary.Shipped.Sections.Select(section => section.Group));

    [Fact]
    public void Are_easy_to_read_on_average() =>
        Assert.InRange(Claims.Average(claim => ReadingEase.Grade(claim.Says)), 0, 8);

    [Fact]
    public void Have_reasons_that_are_easy_to_read_on_average() =>
        Assert.InRange(Claims.Average(claim => ReadingEase.Grade(claim.Why)), 0, 8);

    [Fact]
    public void Are_none_of_them_hard_to_read() =>
        Assert.All(
            Claims.Where(claim => claim.Id != "cbt-i-first"),
            claim =>
                Assert.All(
                    Sentences(claim),
                    text => Assert.True(ReadingEase.Grade(text) <= 10, $"{ReadingEase.Grade(text):0.0}: {text}")
                )
        );

    [Fact]
    public void Hold_no_word_that_promises() => Assert.All(Claims.SelectMany(Sentences), Honest.Sentence);

    [Fact]
    public void Hold_no_word_that_names_an_illness_as_yours_or_speaks_against_medicine() =>
        Assert.All(
            Claims
                .SelectMany(Sentences)
                .Concat(ContentLibrary.Shipped.Sections.Select(section => section.Introduction)),
            text =>
                Assert.DoesNotMatch(
                    @"(?i)\bdiagnos|\bmiracle|\bnatural\b|\bwill (help|sleep|improve|ease)|\balways works|back ?seat|instead of (your )?(medicine|pills)|stop (taking )?your (medicine|pills)|\btreats? insomnia",
                    text
                )
        );

    [Fact]
    public void Say_of_what_massage_may_do_that_it_may_and_that_the_evidence_is_low() =>
        Assert.All(
            Claims.Where(claim => claim.Group == ClaimGroup.MayDo),
            claim =>
            {
                Assert.Contains("may", claim.Says, StringComparison.Ordinal);
                Assert.Contains(claim.Grade, new[] { EvidenceGrade.Low, EvidenceGrade.VeryLow });
            }
        );

    [Fact]
    public void Rest_on_a_source_unless_no_study_was_found() =>
        Assert.All(Claims, claim => Assert.True(claim.Sources.Count > 0 || claim.Grade == EvidenceGrade.None));

    [Fact]
    public void Name_cbt_i_as_the_first_choice()
    {
        var first = Claims.First(claim => claim.Group == ClaimGroup.HelpsMost);

        Assert.Contains("first choice for long-term insomnia", first.Says, StringComparison.Ordinal);
        Assert.Contains("CBT-I (cognitive behavioural therapy for insomnia)", first.Says, StringComparison.Ordinal);
        Assert.Contains(first.Sources, source => source.Id == "P12");
    }

    [Fact]
    public void Do_not_call_massage_the_answer_to_insomnia() =>
        Assert.Equal(EvidenceGrade.NotSupported, Claim("not-the-answer-to-insomnia").Grade);

    [Theory]
    [InlineData("lavender", EvidenceGrade.Low)]
    [InlineData("organic-oil", EvidenceGrade.None)]
    [InlineData("cbd-and-sleep", EvidenceGrade.NotSupported)]
    public void Are_honest_about_what_is_added_to_a_massage(string id, EvidenceGrade grade) =>
        Assert.Equal((ClaimGroup.AddOns, grade), (Claim(id).Group, Claim(id).Grade));

    [Fact]
    public void Tell_people_to_keep_to_their_medicines() =>
        Assert.Contains(Claims, claim => claim.Advice?.Contains("Keep taking your medicines") == true);

    [Fact]
    public void Have_grades_that_are_each_explained_in_plain_words() =>
        Assert.All(
            Enum.GetValues<EvidenceGrade>(),
            grade =>
            {
                var means = ContentLibrary.Shipped.Explain(grade).Means;
                Honest.Sentence(means);
                Assert.InRange(ReadingEase.Grade(means), -2, 8);
            }
        );

    [Fact]
    public void Have_introductions_that_are_fit_for_clients() =>
        Assert.All(
            ContentLibrary.Shipped.Sections,
            section =>
            {
                Honest.Sentence(section.Introduction);
                Honest.Words(section.Title);
                Assert.InRange(ReadingEase.Grade(section.Introduction), -2, 8);
            }
        );
}
