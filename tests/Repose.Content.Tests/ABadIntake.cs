namespace Repose.Content.Tests;

public class ABadIntake
{
    private const string AboutYou = "content/intake/01-about-you.yaml";
    private const string Doubts = "content/intake/21-contradictions.yaml";
    private const string Due = "content/intake/22-due.yaml";

    [Theory]
    [InlineData(AboutYou, "question: birth-date", "question: birthdate", "There is no question 'birthdate'.")]
    [InlineData(AboutYou, "age-below: 18", "age-under: 18", "There must be one test.")]
    [InlineData(AboutYou, "kind: one-of", "kind: text", "These two do not go together: the kind and the answers.")]
    [InlineData(AboutYou, "id: called", "id: guardian", "The id 'guardian' is taken by another entry.")]
    [InlineData(AboutYou, "place: 1", "place: 2", "Another page has this place.")]
    [InlineData(AboutYou, "id: drive", "id: none", "The id 'none' is taken by another entry.")]
    [InlineData(Doubts, "is: [pressure-ok]", "is: [low]", "'low' is no answer to 'heart'.")]
    [InlineData(Due, "after-months: 12", "after-months: soon", "This is not a whole number from 1 to 120.")]
    public void Is_refused_with_file_and_line(string file, string words, string others, string problem)
    {
        var faults = Shelf.Shipped().Changed(file, words, others).Faults();

        var fault = Assert.Single(faults, fault => fault.Problem == problem);
        Assert.True(fault.Line > 0);
        Assert.StartsWith("content/intake/", fault.File);
    }

    [Fact]
    public void Is_refused_where_nobody_would_be_asked_again()
    {
        var faults = Shelf
            .Shipped()
            .With(
                Due,
                """
                kind: due
                rules:
                  - id: pregnancy
                    after-months: 1
                    says: A month has passed. In a pregnancy much changes.
                    only-if:
                      - question: pregnant
                        is: ["yes"]
                """
            )
            .Faults();

        Assert.Contains(
            faults,
            fault => fault.Problem.StartsWith("There is no agreement, or no rule", StringComparison.Ordinal)
        );
    }
}
