namespace Repose.Content.Tests;

public class TheConsents
{
    private const string Reminders = "content/consents/reminders.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    private static IReadOnlyList<Consent> Consents => ContentLibrary.Shipped.Consents;

    [Fact]
    public void Are_asked_in_the_order_of_their_places() =>
        Assert.Equal(
            ["sleep-data", "therapist", "overall-figures", "reminders", "other-systems"],
            Consents.Select(consent => consent.Id)
        );

    [Fact]
    public void Are_easy_to_read() =>
        Assert.All(
            Consents,
            consent =>
                Assert.All(
                    consent.Now.Says.Append(consent.Withdrawn),
                    text =>
                        Assert.True(
                            ReadingEase.Grade(text) <= 10,
                            $"{consent.Id} {ReadingEase.Grade(text):0.0}: {text}"
                        )
                )
        );

    [Theory]
    [InlineData("version: 1", "version: 2", "The versions are not counted from 1.")]
    [InlineData("since: 2026-11-26", "since: 2026-11-31", "This is not a date.")]
    [InlineData("place: 4", "place: 1", "Another consent has this place.")]
    [InlineData("id: reminders", "id: sleep-data", "The id 'sleep-data' is taken by another entry.")]
    [InlineData("withdrawn:", "taken-back:", "The field is missing.")]
    [InlineData("versions:", "versions: []\nolder:", "The list is empty.")]
    public void Are_refused_with_the_reason(string words, string others, string problem) =>
        Assert.Contains(Shipped.Changed(Reminders, words, others).Faults(), fault => fault.Problem == problem);

    [Fact]
    public void Keep_the_words_that_people_agreed_to_beside_those_of_now()
    {
        var read = With("asks-again: false").Read().Consent("reminders")!;

        Assert.Equal((2, 1), (read.Now.Version, read.Least));
        Assert.StartsWith("You get a short e-mail", read.Find(1)!.Says[0], StringComparison.Ordinal);
        Assert.Equal(2, With("asks-again: true").Read().Consent("reminders")!.Least);
    }

    [Fact]
    public void Say_of_each_new_version_whether_it_asks_again() =>
        Assert.Contains(With("").Faults(), fault => fault.Problem == "The field is missing.");

    private static Shelf With(string asksAgain) =>
        Shipped.With(
            Reminders,
            $"{Shipped[Reminders]}  - version: 2\n    since: 2027-01-01\n    {asksAgain}\n    says: [A new word.]\n"
        );
}
