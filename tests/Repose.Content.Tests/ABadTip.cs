namespace Repose.Content.Tests;

public class ABadTip
{
    private const string Routine = "content/tips/1-routine.yaml";
    private const string Exercise = "content/tips/2-exercise.yaml";
    private const string Nutrition = "content/tips/3-nutrition.yaml";
    private const string Conditions = "content/conditions.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Theory]
    [InlineData(Routine, "[shift-work]", "[shift-wrok]", "There is no condition 'shift-wrok'.")]
    [InlineData(Routine, "[shift-work]", "[shift-work, shift-work]", "The condition 'shift-work' is named twice.")]
    [InlineData(Routine, "    not-for: [shift-work]\n", "", "The tip is for everyone.")]
    [InlineData(Routine, "not-for: [bipolar]", "not-for: [eye-disease]", "The tip is not for 'eye-disease' at all.")]
    [InlineData(Routine, "sources: [P111]", "sources: [P999]", "There is no source 'P999'.")]
    [InlineData(Routine, "information-only: true", "information-only: maybe", "'maybe' is neither true nor false.")]
    [InlineData(Routine, "id: TR02", "id: TR01", "The id 'TR01' is taken by another entry.")]
    [InlineData(Exercise, "pillar: exercise", "pillar: routine", "Another file holds this pillar.")]
    [InlineData(Exercise, "stop-if:", "stopIf:", "This field is not known here.")]
    [InlineData(Nutrition, "sources: [P113]", "sources: []", "A tip with this grade needs a source.")]
    [InlineData(Nutrition, "grade: high", "grade: certain", "'certain' is not one of the choices.")]
    [InlineData(Conditions, "id: diabetes", "id: sweet-tooth", "No tip names 'sweet-tooth'.")]
    [InlineData(
        Conditions,
        "same-as: bipolar",
        "same-as: sad",
        "There is no fact 'sad' that is answered with yes or no."
    )]
    [InlineData(
        Conditions,
        "tells: [breathing-pauses]",
        "tells: [age]",
        "There is no fact 'age' that is answered with yes or no."
    )]
    [InlineData(Conditions, "shown-by: insulin", "shown-by: insulin and", "Something is missing at the end.")]
    [InlineData(Conditions, "shown-by: insulin", "shownBy: insulin", "This field is not known here.")]
    [InlineData(Conditions, "id: diabetes", "id: epilepsy", "The id 'epilepsy' is taken by another entry.")]
    public void Is_refused_with_the_reason(string file, string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(file, words, others).Faults(),
            fault => fault.File == file && fault.Line > 0 && fault.Problem == problem
        );

    [Fact]
    public void Names_the_entry_and_the_line_of_the_fault()
    {
        var shelf = Shipped.Changed(Routine, "grade: very-low", "grade: tiny");
        var fault = shelf.OnlyFault();

        Assert.Equal(("TR12", "    grade: tiny"), (fault.Entry, shelf[Routine].Split('\n')[fault.Line - 1]));
    }
}
