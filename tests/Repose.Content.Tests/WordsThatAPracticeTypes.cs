namespace Repose.Content.Tests;

public class WordsThatAPracticeTypes
{
    private static readonly ItemScale Two = new(2, 0, 3);
    private const string Often = "0 = Never\n1 = Seldom\n2 = Often\n3 = Always";

    private static TypedWording Read(string answers, string items, ItemScale? scale = null) =>
        TypedWording.Read("How was it?", answers, items, scale ?? Two);

    [Fact]
    public void Are_questions_with_an_empty_line_between_and_answers_for_all()
    {
        var wording = Read(Often, "First,\nover two lines\n\n\nSecond\n").Wording!;

        Assert.Equal(["First, over two lines", "Second"], wording.Items.Select(item => item.Asks));
        Assert.All(
            wording.Items,
            item => Assert.Equal([0, 1, 2, 3], wording.AnswersOf(item).Select(one => one.Points))
        );
    }

    [Fact]
    public void Keep_the_order_of_answers_that_run_the_other_way()
    {
        var wording = Read(Often, "First\n3 = Never\n2 = Seldom\n1 = Often\n0 = Always\n\nSecond").Wording!;

        Assert.Equal([3, 2, 1, 0], wording.AnswersOf(wording.Items[0]).Select(one => one.Points));
        Assert.Equal([0, 1, 2, 3], wording.AnswersOf(wording.Items[1]).Select(one => one.Points));
    }

    [Fact]
    public void Are_a_number_between_two_ends_where_only_these_are_named()
    {
        var wording = Read("100 = Deep\n0 = Light", "First\n\nSecond", new(2, 0, 100)).Wording!;

        Assert.All(wording.Items, item => Assert.Equal(("Light", "Deep"), (item.Lowest, item.Highest)));
        Assert.All(wording.Items, item => Assert.Empty(wording.AnswersOf(item)));
    }

    [Fact]
    public void Are_a_choice_where_two_answers_are_all_there_are()
    {
        var wording = Read("1 = Yes\n0 = No", "First\n\nSecond", new(2, 0, 1)).Wording!;

        Assert.Equal(2, wording.AnswersOf(wording.Items[0]).Count);
    }

    [Theory]
    [InlineData(Often, "First", "There are 1 questions, and the form has 2.")]
    [InlineData("", "First\n\nSecond", "Question 1 has no answers.")]
    [InlineData("Never\n" + Often, "First\n\nSecond", "“Never” is no answer.")]
    [InlineData("0 = Never\n1 = Seldom\n2 = Often", "First\n\nSecond", "The answers for all questions must name")]
    [InlineData("0 = Never\n4 = Always", "First\n\nSecond", "The answers for all questions must name")]
    [InlineData(Often, "First\n0 = No\n0 = Not\n\nSecond", "The answers of question 1 must name")]
    [InlineData(Often, "0 = No\n3 = Yes\n\nSecond", "Question 1 has answers and no question.")]
    [InlineData(Often, "First\n0 = No\n3 = Yes\nor so\n\nSecond", "stands below the answers and is none")]
    public void Are_refused_with_the_reason(string answers, string items, string reason)
    {
        var read = Read(answers, items);

        Assert.Null(read.Wording);
        Assert.Contains(read.Faults, fault => fault.Contains(reason, StringComparison.Ordinal));
    }
}
