using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class ThePhrases
{
    private const string Plan = "content/phrases/4-plan.yaml";

    [Fact]
    public void Are_there_for_each_part_of_a_note() =>
        Assert.Equal(
            Enum.GetValues<PhrasePart>(),
            ContentLibrary.Shipped.Phrases.Select(phrase => phrase.Part).Distinct()
        );

    [Fact]
    public void Promise_nothing() => Assert.All(ContentLibrary.Shipped.Phrases, phrase => Honest.Sentence(phrase.Says));

    [Theory]
    [InlineData("part: plan", "part: outlook", "'outlook' is not one of the choices.")]
    [InlineData("part: plan", "part: objective", "Another file has the phrases of this part.")]
    [InlineData("id: lighter", "id: go-on", "The id 'go-on' is taken by another entry.")]
    [InlineData("says: Go on as planned.", "said: Go on as planned.", "The field is missing.")]
    public void Are_refused_with_the_reason_where_something_is_wrong(string words, string others, string problem) =>
        Assert.Contains(
            Shelf.Shipped().Changed(Plan, words, others).Faults(),
            fault => fault.File == Plan && fault.Problem == problem && fault.Line > 0
        );
}
