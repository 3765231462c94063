using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class TheRelaxations
{
    private const string Breathing = "content/relaxation/1-breathing.yaml";

    [Fact]
    public void Take_some_minutes() =>
        Assert.Equal(
            [("breathing", 360), ("muscles", 430)],
            ContentLibrary.Shipped.Relaxations.Select(one => (one.Id, one.Seconds))
        );

    [Fact]
    public void Say_what_to_watch_and_promise_nothing() =>
        Assert.All(
            ContentLibrary.Shipped.Relaxations,
            one =>
            {
                Assert.NotEmpty(one.Cautions);
                Assert.All(
                    one.Cautions.Append(one.Introduction).Concat(one.Steps.Select(step => step.Says)),
                    Honest.Sentence
                );
            }
        );

    [Fact]
    public void Are_easy_to_read() =>
        Assert.All(
            ContentLibrary.Shipped.Relaxations.SelectMany(one =>
                one.Cautions.Append(one.Introduction).Concat(one.Steps.Select(step => step.Says))
            ),
            text => Assert.True(ReadingEase.Grade(text) <= 10, $"{ReadingEase.Grade(text):0.0}: {text}")
        );

    [Fact]
    public void Breathe_out_for_longer_than_in() =>
        Assert.Equal(
            [(Breath.In, 4), (Breath.Out, 6)],
            ContentLibrary.Shipped.Relaxations[0].Steps.Select(step => (step.Breath!.Value, step.Seconds))
        );

    [Theory]
    [InlineData("rounds: 36", "rounds: 99999", "This is not a whole number from 1 to 100.")]
    [InlineData("rounds: 36", "rounds: 100\nlength: 3", "This field is not known here.")]
    [InlineData("breath: in", "breath: inward", "'inward' is not one of the choices.")]
    [InlineData("seconds: 6", "seconds: 60", "It takes more than 20 minutes.")]
    [InlineData("sources: [P12]", "sources: [P999]", "There is no source 'P999'.")]
    public void Are_refused_with_the_reason_where_something_is_wrong(string words, string others, string problem) =>
        Assert.Contains(
            Shelf.Shipped().Changed(Breathing, words, others).Faults(),
            fault => fault.File == Breathing && fault.Problem == problem
        );
}
