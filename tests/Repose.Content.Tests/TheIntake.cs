using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Content.Tests;

public class TheIntake
{
    private static readonly LocalDate Today = new(2026, 10, 12);

    private static IntakeForm Form => ContentLibrary.English.Intake;

    [Fact]
    public void Asks_nothing_about_pregnancy_of_those_whom_it_does_not_concern()
    {
        Assert.DoesNotContain("pregnancy", Pages(("birth-date", "1960-05-01"), ("pregnancy-concerns", "not")));
        Assert.DoesNotContain("pregnancy", Pages(("birth-date", "2020-05-01")));
        Assert.Contains("pregnancy", Pages(("birth-date", "1990-05-01"), ("pregnancy-concerns", "may")));
    }

    [Theory]
    [InlineData("2008-10-13", true)]
    [InlineData("2008-10-12", false)]
    public void Asks_for_a_guardian_until_the_day_of_being_of_age(string born, bool asks) =>
        Assert.Equal(
            asks,
            Form.Section("about-you")!.AskedOf(Told(("birth-date", born))).Any(question => question.Id == "guardian")
        );

    [Fact]
    public void Knows_nothing_where_nothing_was_answered() => Assert.Empty(Form.FactsFrom(Told()).Known);

    [Fact]
    public void Says_that_something_is_not_so_only_when_every_question_about_it_was_answered()
    {
        Assert.Null(Fact("clot-risk", ("kinds", "none")));
        Assert.Equal("no", Fact("clot-risk", ("kinds", "none"), ("vessels", "none")));
        Assert.Equal("yes", Fact("takes-sedative", ("kinds", "opioid")));
        Assert.Equal("no", Fact("blood-thinner", ("kinds", "none")));
    }

    [Fact]
    public void Concludes_from_a_no_what_need_not_be_asked()
    {
        Assert.Equal("no", Fact("cauda-equina-signs", ("back-pain", "no")));
        Assert.Null(Fact("cauda-equina-signs", ("back-pain", "yes")));
        Assert.Equal("yes", Fact("cauda-equina-signs", ("back-pain", "yes"), ("back-warning", "saddle")));
    }

    [Fact]
    public void Gives_numbers_and_names_as_they_are_kept()
    {
        Assert.Equal(
            "24",
            Fact("pregnancy-week", Pregnant, ("pregnant", "yes"), ("week-known", "known"), ("weeks", "24"))
        );
        Assert.Equal(
            "latex,sesame",
            Form.FactsFrom(Told(new Dictionary<string, IReadOnlyList<string>> { ["allergies"] = ["sesame", "latex"] }))[
                "oil-allergies"
            ]!.Text
        );
        Assert.Equal("", Fact("oil-allergies", ("allergies", "none")));
    }

    [Fact]
    public void Asks_about_answers_that_do_not_go_together()
    {
        Assert.Contains("sleeps-longer-than-bed", Doubts(("bed-hours", "6"), ("sleep-hours", "9")));
        Assert.Contains("pain-without-place", Doubts(("pain-now", "4")));
        Assert.Contains("no-medicine-but-kind", Doubts(("takes-medicines", "no"), ("kinds", "opioid")));
        Assert.Empty(Doubts(("takes-medicines", "no"), ("kinds", "none"), ("bed-hours", "8"), ("sleep-hours", "6")));
    }

    [Fact]
    public void Is_due_after_a_year_or_sooner_where_more_can_change()
    {
        Assert.Equal(new(2027, 10, 12), Form.DueOn(Told(), Today));
        Assert.Equal(new(2027, 4, 12), Form.DueOn(Told(("takes-medicines", "yes")), Today));
        Assert.Equal(new(2026, 11, 12), Form.DueOn(Told(("takes-medicines", "yes"), ("pregnant", "yes")), Today));
    }

    [Fact]
    public void Shows_what_is_another_than_the_last_time_and_never_what_was_of_a_day()
    {
        var changes = Form.Changes(
            Told(("called", "Lea"), ("ill", "fever"), ("kinds", "none")),
            Told(("called", "Leah"), ("ill", "none"), ("kinds", "none"))
        );

        Assert.Equal("called", Assert.Single(changes).Question.Id);
    }

    [Fact]
    public void Finds_what_needs_help_at_once()
    {
        Assert.True(Form.IsUrgent(Told(("end-life", "yes"))));
        Assert.True(Form.IsUrgent(Told(("urgent", "chest"))));
        Assert.False(Form.IsUrgent(Told(("end-life", "no"), ("urgent", "none"))));
    }

    [Fact]
    public void Never_unsays_a_yes_whatever_else_is_answered() =>
        Prop.ForAll(
                Answers().ToArbitrary(),
                answers =>
                {
                    var facts = Form.FactsFrom(Told(answers.ToDictionary()));
                    var asked = Form.Sections.SelectMany(section => section.AskedOf(Told(answers.ToDictionary())));
                    return asked
                        .SelectMany(question =>
                            question.Answers.Where(option =>
                                answers.TryGetValue(question.Id, out var given) && given.Contains(option.Id)
                            )
                        )
                        .SelectMany(option => option.Sets)
                        .All(id => facts[id]!.IsYes);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Or_age_an_instrument_a_night_or_the_practice_tells_every_fact_that_a_rule_asks_about()
    {
        var told = Form
            .Sections.SelectMany(section => section.Questions)
            .SelectMany(question => question.Sets.Concat(question.Answers.SelectMany(option => option.Sets)))
            .ToHashSet();

        Assert.Empty(
            ContentLibrary
                .English.Screening.Facts.Where(fact => fact.From.Contains(FactOrigin.Intake) && !told.Contains(fact.Id))
                .Select(fact => fact.Id)
        );
        Assert.All(
            ContentLibrary.English.Screening.Facts,
            fact => Assert.True(fact.From.Count > 0, $"{fact.Id} comes from nowhere.")
        );
    }

    [Fact]
    public void Gives_screening_only_answers_that_its_facts_allow()
    {
        var book = ContentLibrary.English.Screening;
        Prop.ForAll(
                Answers().ToArbitrary(),
                answers =>
                    Form.FactsFrom(Told(answers.ToDictionary())).Known.All(one => book.Fact(one.Key)!.Allows(one.Value))
            )
            .QuickCheckThrowOnFailure();
    }

    private static readonly (string, string) Pregnant = ("pregnancy-concerns", "may");

    /// <summary>Some answers to some of the questions with answers to choose from.</summary>
    private static Gen<Dictionary<string, IReadOnlyList<string>>> Answers() =>
        from picks in Gen.Choose(0, int.MaxValue).ArrayOf(Form.Sections.Sum(section => section.Questions.Count))
        select Form
            .Sections.SelectMany(section => section.Questions)
            .Index()
            .Where(one => picks[one.Index] % 3 > 0)
            .Select(one => (one.Item.Id, Given: Given(one.Item, picks[one.Index] / 3)))
            .Where(one => one.Given.Count > 0)
            .ToDictionary(one => one.Id, one => one.Given);

    private static IReadOnlyList<string> Given(IntakeQuestion question, int pick) =>
        question.Kind switch
        {
            IntakeQuestionKind.YesNo => [pick % 2 == 0 ? "yes" : "no"],
            IntakeQuestionKind.OneOf => [question.Answers[pick % question.Answers.Count].Id],
            IntakeQuestionKind.AnyOf =>
            [
                .. question
                    .Answers.Where((_, place) => (pick >> place) % 2 == 1)
                    .Select(one => one.Id)
                    .DefaultIfEmpty("none"),
            ],
            IntakeQuestionKind.BirthDate => [$"{1930 + (pick % 96)}-02-28"],
            _ => [],
        };

    private static string? Fact(string id, params (string, string)[] answers) =>
        Form.FactsFrom(Told(answers))[id]?.Text;

    private static IEnumerable<string> Doubts(params (string, string)[] answers) =>
        Form.ContradictionsIn(Told(answers)).Select(one => one.Id);

    private static IEnumerable<string> Pages(params (string, string)[] answers) =>
        Form.SectionsFor(Told(answers)).Select(section => section.Id);

    private static IntakeTold Told(params (string Question, string Answer)[] answers) =>
        Told(answers.ToDictionary(one => one.Question, one => (IReadOnlyList<string>)[one.Answer]));

    private static IntakeTold Told(Dictionary<string, IReadOnlyList<string>> answers) => new(answers, Today);
}
