using System.Text;

namespace Repose.Content.Tests;

public class ABadFile
{
    private const string References = "content/references.yaml";
    private const string Claims = "content/claims/1-may.yaml";
    private const string Vermont = "content/jurisdictions/us-vt.yaml";
    private const string Course = "content/protocols/reference.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n")]
    [InlineData("# Only a remark.\n")]
    [InlineData("- a\n- list\n")]
    [InlineData("a word")]
    [InlineData("---\n...\n")]
    public void Without_fields_says_so(string text)
    {
        var fault = Shipped.With(Claims, text).OnlyFault();

        Assert.Equal((Claims, "The file has no fields."), (fault.File, fault.Problem));
    }

    [Fact]
    public void Cut_short_inside_a_text_names_the_line()
    {
        var text = Shipped[References];
        var fault = Shipped
            .With(References, text[..text.IndexOf("Int J Neurosci", StringComparison.Ordinal)])
            .OnlyFault();

        Assert.Equal(References, fault.File);
        Assert.True(fault.Line > 0);
        Assert.StartsWith("This is not YAML that we can read.", fault.Problem);
    }

    [Fact]
    public void Cut_short_anywhere_is_read_or_refused_but_never_breaks()
    {
        foreach (var name in Shipped.Names)
        {
            var text = Shipped[name];
            for (var length = 0; length < text.Length; length += 769)
            {
                try
                {
                    Shipped.With(name, text[..length]).Read();
                }
                catch (ContentException refused)
                {
                    Assert.All(refused.Faults, fault => Assert.EndsWith(".", fault.ToString()));
                }
            }
        }
    }

    [Fact]
    public void With_an_unknown_field_names_file_line_entry_field_and_what_to_do()
    {
        var shelf = Shipped.Changed(Claims, "    grade: low", "    gardes: low\n    grade: low");
        var fault = shelf.OnlyFault();

        Assert.Equal(
            $"{Claims}, line {fault.Line}, entry 'drowsy-on-the-table', field 'gardes': This field is not known here. "
                + "Known are: advice, grade, id, says, sources, why.",
            fault.ToString()
        );
        Assert.Equal("    gardes: low", shelf[Claims].Split('\n')[fault.Line - 1]);
    }

    [Fact]
    public void Without_a_field_that_must_be_there_names_it()
    {
        var fault = Shipped.Changed(Claims, "    grade: low\n", "").OnlyFault();

        Assert.Equal(
            ("drowsy-on-the-table", "grade", "The field is missing."),
            (fault.Entry, fault.Field, fault.Problem)
        );
    }

    [Fact]
    public void With_an_unknown_grade_lists_the_choices()
    {
        var fault = Shipped.Changed(Claims, "grade: low", "grade: splendid").OnlyFault();

        Assert.Equal("'splendid' is not one of the choices.", fault.Problem);
        Assert.Equal("Use one of: none, not-supported, very-low, low, moderate, high.", fault.Remedy);
    }

    [Theory]
    [InlineData(Claims, "id: massage-at-bedtime", "id: drowsy-on-the-table", "drowsy-on-the-table")]
    [InlineData(Claims, "id: massage-at-bedtime", "id: lavender", "lavender")]
    [InlineData(References, "id: P02", "id: P01", "P01")]
    [InlineData(Course, "id: P2", "id: P1", "P1")]
    [InlineData(Vermont, "id: us-vt", "id: none", "none")]
    public void With_an_id_that_is_taken_names_it(string file, string words, string others, string id) =>
        Assert.Contains(
            Shipped.Changed(file, words, others).Faults(),
            fault => fault.Problem == $"The id '{id}' is taken by another entry."
        );

    [Fact]
    public void With_an_id_that_is_none_says_how_to_write_one() =>
        Assert.Equal(
            "Use letters and digits, joined by hyphens, such as 'low-back-pain'.",
            Shipped.Changed(Claims, "id: massage-at-bedtime", "id: 'at bedtime!'").OnlyFault().Remedy
        );

    [Fact]
    public void With_a_source_that_does_not_exist_names_it()
    {
        var fault = Shipped.Changed(Claims, "sources: [P27]", "sources: [P99]").OnlyFault();

        Assert.Equal(("drowsy-on-the-table", "sources"), (fault.Entry, fault.Field));
        Assert.Equal("There is no source 'P99'.", fault.Problem);
    }

    [Fact]
    public void With_a_claim_that_rests_on_nothing_asks_for_a_source() =>
        Assert.Equal(
            "A claim with this grade needs a source.",
            Shipped.Changed(Claims, "sources: [P27]", "sources: []").OnlyFault().Problem
        );

    [Fact]
    public void With_several_faults_tells_all_of_them()
    {
        var shelf = Shipped
            .Changed(Claims, "sources: [P27]", "sources: [P99]")
            .Changed(Course, "sessions: 10", "sessions: 11")
            .Changed(Vermont, "since: 2021-04-01", "since: April");

        Assert.Equal([Claims, Vermont, Course], shelf.Faults().Select(fault => fault.File));
    }

    [Fact]
    public void That_wants_to_grow_by_aliases_is_refused_at_once()
    {
        var bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 40; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [");
            bomb.AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 9)).Append("]\n");
        }

        var fault = Shipped.With(Claims, bomb.ToString()).OnlyFault();

        Assert.Equal((Claims, 1), (fault.File, fault.Line));
        Assert.Contains("Anchors (&) are not read", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void That_repeats_a_text_by_an_alias_is_refused_with_its_line()
    {
        var fault = Shipped.With(Claims, "group: may-do\ntitle: *borrowed\n").OnlyFault();

        Assert.Equal(2, fault.Line);
        Assert.Contains("The alias *borrowed is not read", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group: !!binary aGk=\n", "Tags (!) are not read.")]
    [InlineData("group: may-do\ngroup: safety\n", "The field 'group' is there twice.")]
    [InlineData("group: may-do\n---\ngroup: safety\n", "A file holds one document, and a second one starts here.")]
    [InlineData("? [a, b]\n: c\n", "The name of a field must be a word.")]
    public void With_yaml_that_content_does_not_need_says_what_is_wrong(string text, string sentence) =>
        Assert.Contains(sentence, Shipped.With(Claims, text).OnlyFault().Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData(50)]
    [InlineData(100_000)]
    public void That_is_nested_without_end_is_refused(int depth) =>
        Assert.StartsWith(
            "This is not YAML that we can read.",
            Shipped.With(Claims, $"a: {new string('[', depth)}").OnlyFault().Problem
        );

    [Fact]
    public void That_is_far_too_large_is_refused() =>
        Assert.Equal("The file is larger than 256 KiB.", Shipped.With(Claims, new byte[300_000]).OnlyFault().Problem);

    [Fact]
    public void That_is_not_text_is_refused() =>
        Assert.Equal(
            "The file is not text in UTF-8.",
            Shipped.With(Claims, [0x61, 0x3A, 0x20, 0xFF, 0xFE]).OnlyFault().Problem
        );

    [Theory]
    [InlineData("content/grades.yaml")]
    [InlineData("content/references.yaml")]
    [InlineData("content/protocols/reference.yaml")]
    public void That_is_missing_is_missed(string name) =>
        Assert.Contains(
            Shipped.Without(name).Faults(),
            fault => fault.Problem == "There is no such file." && name.StartsWith(fault.File, StringComparison.Ordinal)
        );

    [Fact]
    public void That_has_no_place_is_not_passed_over() =>
        Assert.Equal("This file has no place here.", Shipped.With("content/tipps.yaml", "a: b").OnlyFault().Problem);

    [Fact]
    public void With_a_grade_left_unexplained_names_it() =>
        Assert.Equal(
            ["The grade Low is explained 0 times.", "The grade Moderate is explained 2 times."],
            Shipped
                .Changed("content/grades.yaml", "grade: low", "grade: moderate")
                .Faults()
                .Select(fault => fault.Problem)
        );

    [Theory]
    [InlineData(
        "says: Massage may ease low back pain for a short time.",
        "says: |\n      Two\n      lines.",
        "line breaks"
    )]
    [InlineData("says: Massage may ease low back pain for a short time.", "says: ''", "There is no text.")]
    [InlineData("says: Massage may ease low back pain for a short time.", "says: [a, b]", "This is not text.")]
    [InlineData("sources: [P10, P11]", "sources: P10", "This is not a list.")]
    [InlineData("sources: [P10, P11]", "sources: [P10, P10]", "named twice")]
    public void With_the_wrong_kind_of_value_says_so(string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(Claims, words, others).Faults(),
            fault => fault.ToString().Contains(problem, StringComparison.Ordinal)
        );
}
