using NodaTime;

namespace Repose.Content.Tests;

public class TheRulesOfAPlace
{
    private static Jurisdiction Vermont => ContentLibrary.Shipped.Jurisdiction("us-vt")!;

    private static Disclosure Disclosure => Vermont.Disclosure!;

    private static Dictionary<string, string> Answers() =>
        Disclosure.Fields.ToDictionary(field => field.Id, field => $"[{field.Id}]");

    [Fact]
    public void In_vermont_ask_for_a_disclosure_with_four_parts() =>
        Assert.Equal(
            ["qualifications", "unprofessional-conduct", "complaint", "inquiry"],
            Disclosure.Sections.Select(section => section.Id)
        );

    [Fact]
    public void In_vermont_let_no_first_treatment_start_before_the_disclosure() =>
        Assert.True(Vermont.DisclosureBlocksFirstTreatment);

    [Fact]
    public void In_vermont_ask_for_a_registration_since_april_2021() =>
        Assert.Equal(new LocalDate(2021, 4, 1), Vermont.Registration!.Since);

    [Fact]
    public void In_vermont_leave_diagnosis_out_of_massage() =>
        Assert.Contains(Vermont.Scope, statement => statement.Says.Contains("§5401(4)(C)", StringComparison.Ordinal));

    [Fact]
    public void In_vermont_leave_the_words_of_the_law_to_be_filled_in() =>
        Assert.Equal(
            "{unprofessional-conduct}",
            Assert.Single(Disclosure.Sections.Single(section => section.Id == "unprofessional-conduct").Paragraphs)
        );

    [Fact]
    public void Take_what_a_therapist_knows_from_the_therapist() =>
        Assert.All(
            Disclosure.Fields,
            field =>
                Assert.Equal(
                    field.Id.StartsWith("therapist-", StringComparison.Ordinal) || field.Id == "registration-number",
                    field.From == DisclosureFieldFrom.Therapist
                )
        );

    [Fact]
    public void Without_a_pack_ask_for_no_disclosure()
    {
        var none = ContentLibrary.Shipped.Jurisdiction("none")!;

        Assert.Null(none.Disclosure);
        Assert.Null(none.Registration);
        Assert.False(none.DisclosureBlocksFirstTreatment);
    }

    [Fact]
    public void Name_whom_to_call_in_a_crisis_where_that_is_known_and_nobody_where_it_is_not()
    {
        Assert.Equal(("911", "988"), (Vermont.Crisis!.Emergency, Assert.Single(Vermont.Crisis.Lines).Phone));
        Assert.Null(ContentLibrary.Shipped.Jurisdiction("none")!.Crisis);
    }

    [Fact]
    public void Take_no_number_that_cannot_be_dialled() =>
        Assert.Equal(
            "'call us' is no telephone number.",
            Shelf.Shipped().Changed("content/jurisdictions/us-vt.yaml", "\"911\"", "call us").OnlyFault().Problem
        );

    [Fact]
    public void Allow_cbd_nowhere() =>
        Assert.All(ContentLibrary.Shipped.Jurisdictions, pack => Assert.False(pack.Cbd.MayBeOffered));

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(1, true, true)]
    [InlineData(17, true, true)]
    [InlineData(18, true, false)]
    public void Ask_for_a_guardian_below_eighteen_and_book_no_infant(int years, bool booked, bool guardian) =>
        Assert.All(
            ContentLibrary.Shipped.Jurisdictions,
            pack => Assert.Equal((booked, guardian), (pack.Ages.MayBeBooked(years), pack.Ages.NeedsGuardian(years)))
        );

    [Fact]
    public void Say_what_is_still_to_be_filled_in()
    {
        var answers = Answers();
        answers["how-to-complain"] = "  ";
        answers.Remove("therapist-name");

        Assert.Equal(["therapist-name", "how-to-complain"], Disclosure.Missing(answers).Select(field => field.Id));
    }

    [Fact]
    public void Fill_in_every_placeholder()
    {
        var filled = Disclosure.Fill(Answers());

        Assert.All(filled.SelectMany(section => section.Paragraphs), text => Assert.DoesNotContain("{", text));
        Assert.StartsWith("Your therapist at [practice-name] is [therapist-name],", filled[0].Paragraphs[0]);
    }

    [Fact]
    public void Leave_an_answer_that_looks_like_a_placeholder_as_it_is()
    {
        var answers = Answers();
        answers["therapist-name"] = "{registration-number} $0";

        Assert.Contains("is {registration-number} $0, registered", Disclosure.Fill(answers)[0].Paragraphs[0]);
    }

    [Fact]
    public void Refuse_to_show_a_disclosure_with_a_gap()
    {
        var answers = Answers();
        answers.Remove("how-to-inquire");

        Assert.Contains(
            "how-to-inquire",
            Assert.Throws<ArgumentException>(() => Disclosure.Fill(answers)).Message,
            StringComparison.Ordinal
        );
    }
}
