namespace Repose.Content.Tests;

public class TheEvidence
{
    private static IReadOnlyList<EvidenceEntry> Entries =>
        [.. ContentLibrary.Shipped.Evidence.SelectMany(section => section.Entries)];

    [Fact]
    public void Holds_57_statements() => Assert.Equal(57, Entries.Count);

    [Fact]
    public void Says_of_each_what_Repose_does() => Assert.All(Entries, entry => Assert.EndsWith(".", entry.Does));

    [Fact]
    public void Has_a_source_wherever_it_grades_high() =>
        Assert.All(Entries.Where(one => one.Grade == EvidenceGrade.High), one => Assert.NotEmpty(one.Sources));

    [Theory]
    [InlineData("C33", EvidenceGrade.NotSupported)]
    [InlineData("C38", EvidenceGrade.NotSupported)]
    [InlineData("C16", EvidenceGrade.VeryLow)]
    [InlineData("C02", EvidenceGrade.VeryLow)] // Between two grades, the lower counts.
    [InlineData("C06b", EvidenceGrade.High)]
    [InlineData("C41", EvidenceGrade.None)]
    [InlineData("C39", null)]
    public void Carries_the_grade_of_the_ground(string id, EvidenceGrade? grade) =>
        Assert.Equal(grade, Entries.Single(entry => entry.Id == id).Grade);

    [Theory]
    [InlineData("serotonin melatonin", "C16")]
    [InlineData("MELATONIN  serotonin", "C16")]
    [InlineData("Narayan", "C42")]
    [InlineData("", "C01")]
    public void Is_found_by_every_word_in_whatever_order(string search, string id) =>
        Assert.Contains(Entries.Where(entry => entry.Holds(search)), entry => entry.Id == id);

    [Fact]
    public void Is_not_found_by_a_word_that_it_lacks() =>
        Assert.DoesNotContain(Entries, entry => entry.Holds("serotonin zebra"));
}
