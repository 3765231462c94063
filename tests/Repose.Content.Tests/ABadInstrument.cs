namespace Repose.Content.Tests;

public class ABadInstrument
{
    private const string Isi = "content/instruments/isi.yaml";
    private const string Bis = "content/instruments/bis.yaml";
    private const string Phq = "content/instruments/phq-9.yaml";
    private const string Phq2 = "content/instruments/phq-2.yaml";
    private const string Vas = "content/instruments/pain-vas.yaml";
    private const string Peg = "content/instruments/peg.yaml";
    private const string Poms = "content/instruments/poms.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Theory]
    [InlineData(
        Isi,
        "from: 8, to: 14",
        "from: 9, to: 14",
        "The band 'below the threshold' goes from 9 to 14; the next total is 8."
    )]
    [InlineData(
        Isi,
        "from: 8, to: 14",
        "from: 7, to: 14",
        "The band 'below the threshold' goes from 7 to 14; the next total is 8."
    )]
    [InlineData(Isi, "from: 22, to: 28", "from: 22, to: 27", "The bands end at 27, and the total goes to 28.")]
    [InlineData(Isi, "from: 22, to: 28", "from: 22, to: 29", "This is not a whole number from 0 to 28.")]
    [InlineData(Isi, "count: 7", "count: 8", "The items come to 32, not 28.")]
    [InlineData(Isi, "least: 0, most: 4", "least: 1, most: 4", "The items come to 7, not 0.")]
    [InlineData(Isi, "least: 0, most: 4", "least: 4, most: 4", "It is no more than 'least'.")]
    [InlineData(Isi, "- at: 10", "- at: 29", "This is not a whole number from 0 to 28.")]
    [InlineData(Isi, "sources: [P107, P54]", "sources: [P107, P999]", "There is no source 'P999'.")]
    [InlineData(Isi, "direction: higher-is-worse\n", "", "Nobody can tell which points are worse.")]
    [InlineData(Isi, "wording: withheld", "wording: shipped", "The words may be shipped, and are not here.")]
    [InlineData(Phq, "wording: shipped", "wording: withheld", "These words may not be shipped.")]
    [InlineData(Phq, "44261-6", "44261-7", "'44261-7' is no LOINC code.")]
    [InlineData(Phq, "44261-6", "PHQ", "'PHQ' is no LOINC code.")]
    [InlineData(Phq, "    - asks: Poor appetite or overeating\n", "", "There are 8, not 9.")]
    [InlineData(Phq, "    - { points: 1, says: Several days }\n", "", "Their points do not run from 0 to 3.")]
    [InlineData(Phq, "- item: 9", "- item: 10", "This is not a whole number from 1 to 9.")]
    [InlineData(Phq, "leads-to: crisis", "leads-to: nowhere", "'nowhere' is not one of the choices.")]
    [InlineData(Phq, "    for-client: >-\n", "    for-clients: >-\n", "The field is missing.")]
    [InlineData(Phq, "version: 1\n", "", "The field is missing.")]
    [InlineData(Phq, "version: 1\n", "version: 0\n", "This is not a whole number from 1 to 1000.")]
    [InlineData(Phq2, "then: phq-9", "then: phq-90", "There is no instrument 'phq-90', which is named here.")]
    [InlineData(
        Vas,
        "asks-the-same-as: pain-nrs",
        "asks-the-same-as: pain",
        "There is no instrument 'pain', which is named here."
    )]
    [InlineData(Bis, "of: [5, 6]", "of: [5, 7]", "This is not a whole number from 1 to 6.")]
    [InlineData(Bis, "of: [5, 6]", "of: [5, 5]", "An item is named twice.")]
    [InlineData(
        Bis,
        "of: [5, 6], from: 3, how-many: 1",
        "of: [5, 6], from: 3, how-many: 3",
        "This is not a whole number from 1 to 2."
    )]
    [InlineData(Bis, "of: [5, 6], from: 3", "of: [5, 6], from: 8", "This is not a whole number from 0 to 7.")]
    [InlineData(Peg, "      lowest: No pain\n", "", "The field is missing.")]
    [InlineData(Peg, "items: { count: 3, least: 0, most: 10 }\n", "", "A total needs items.")]
    [InlineData(Poms, "no-total:", "notes: []\nno-totall:", "Either 'total' or 'no-total' must be there.")]
    [InlineData(Isi, "method: sum", "method: median", "'median' is not one of the choices.")]
    public void Is_refused_with_the_reason(string file, string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(file, words, others).Faults(),
            fault => fault.File == file && fault.Line > 0 && fault.Problem == problem
        );

    [Fact]
    public void Is_refused_when_it_names_parts_of_a_mean() =>
        Assert.Equal(
            "A mean has values between bands.",
            Shipped
                .With(
                    Peg,
                    Shipped[Peg]
                        + "bands:\n  sources: []\n  list:\n    - { from: 0, to: 5, name: low }\n    - { from: 6, to: 10, name: high }\n"
                )
                .OnlyFault()
                .Problem
        );

    [Fact]
    public void Names_the_line_of_the_fault()
    {
        var shelf = Shipped.Changed(Isi, "  - at: 14", "  - at: 99");

        Assert.Equal("  - at: 99", shelf[Isi].Split('\n')[shelf.OnlyFault().Line - 1]);
    }
}
