namespace Repose.Content.Tests;

public class ABadProtocol
{
    private const string Course = "content/protocols/reference.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Theory]
    [InlineData("30: 5, 60: 9", "30: 6, 60: 9", "The steps of the session of 30 minutes add up to 31.")]
    [InlineData("60: 9, 90: 12", "60: 9, 90: 11", "The steps of the session of 90 minutes add up to 89.")]
    [InlineData("sessions: 10", "sessions: 12", "2 a week for 5 weeks is 10, not 12.")]
    [InlineData("max-gap-days: 5", "max-gap-days: 1", "It is shorter than 'min-gap-days'.")]
    [InlineData("assess-at-sessions: [1, 10]", "assess-at-sessions: [1, 11]", "The course ends before such a session.")]
    [InlineData("firmest: 3", "firmest: 1", "It is lighter than 'lightest'.")]
    [InlineData("firmest: 3", "firmest: 9", "This is not a whole number from 1 to 5.")]
    [InlineData("minutes: 30\n", "minutes: 45\n", "No session has this length.")]
    [InlineData("[30, 60, 90]", "[90, 60, 30]", "The lengths are not in order.")]
    [InlineData("neck: [X4, X2]", "neck: [X4, X9]", "There is no step 'X9'.")]
    [InlineData("neck: [X4, X2]", "nekc: [X4, X2]", "No step has the tag 'nekc'.")]
    [InlineData("  neck: [X4, X2]\n", "", "The step 'S1' has no tag with a fallback.")]
    [InlineData("30: 5, 60: 9, 90: 12", "30: 5, 60: 9", "The field is missing.")]
    public void Is_refused_with_the_reason(string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(Course, words, others).Faults(),
            fault => fault.File == Course && fault.Problem == problem
        );
}
