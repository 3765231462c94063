namespace Repose.Content.Tests;

public class ABadScreeningRule
{
    private const string Facts = "content/screening/facts.yaml";
    private const string Heart = "content/screening/1-circulation.yaml";
    private const string Pregnancy = "content/screening/6-pregnancy-and-age.yaml";
    private const string Sleep = "content/screening/9-sleep.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Theory]
    [InlineData(Heart, "when: recent-clot\n", "when: recent-clog\n", "There is no fact 'recent-clog'.")]
    [InlineData(Heart, "when: recent-clot\n", "when: recent-clot or\n", "Something is missing at the end.")]
    [InlineData(Heart, "when: recent-clot\n", "when: recent-clot chest-pain\n", "'chest-pain' is not expected here.")]
    [InlineData(Heart, "when: recent-clot\n", "when: (recent-clot\n", "')' is missing.")]
    [InlineData(Heart, "when: recent-clot\n", "when: not recent-clot\n", "There is no fact 'not'.")]
    [InlineData(Heart, "when: recent-clot\n", "when: recent-clot >= 3\n", "'recent-clot' cannot be followed by '>='.")]
    [InlineData(
        Heart,
        "when: recent-clot\n",
        "when: recent-clot and clot-risk or chest-pain\n",
        "'and' and 'or' stand side by side."
    )]
    [InlineData(
        Heart,
        "platelets < 50",
        "platelets < 5000",
        "5000 is not within 0 and 2000, which 'platelets' can be."
    )]
    [InlineData(Heart, "platelets < 50", "platelets", "'platelets' is a number: compare it.")]
    [InlineData(Heart, "platelets < 50", "platelets < many", "'many' is neither a number nor a fact that is one.")]
    [InlineData(Heart, "leave-out: [legs]", "leave-out: [wings]", "There is no 'wings'.")]
    [InlineData(Heart, "pressure: 2", "pressure: 6", "This is not a whole number from 1 to 5.")]
    [InlineData(
        Heart,
        "areas-off: areas-affected",
        "areas-off: chest-pain",
        "'chest-pain' is no fact that names several."
    )]
    [InlineData(Heart, "stop-booking: true", "slow-rise: true", "An emergency stops the booking.")]
    [InlineData(Heart, "supine: semi-recumbent", "supine: floating", "'floating' is not one of the choices.")]
    [InlineData(Heart, "supine: semi-recumbent", "upright: prone", "'upright' is no position.")]
    [InlineData(Heart, "outcome: emergency", "outcome: alarm", "'alarm' is not one of the choices.")]
    [InlineData(Heart, "id: V02", "id: V01", "The id 'V01' is taken by another entry.")]
    [InlineData(Heart, "sources: [P41]", "sources: [P999]", "There is no source 'P999'.")]
    [InlineData(Heart, "for-therapist:", "for-the-therapist:", "This field is not known here.")]
    [InlineData(
        Pregnancy,
        "[modify, ask-clearance, defer]",
        "[modify, defer]",
        "The rule's own outcome is not among them."
    )]
    [InlineData(Pregnancy, "leave-out-steps: [S3]", "leave-out-steps: [S33]", "There is no 'S33'.")]
    [InlineData(Pregnancy, "abdomen: 1", "belly: 1", "No step has the tag 'belly'.")]
    [InlineData(Pregnancy, "ask: [phq-2]", "ask: [phq-3]", "There is no 'phq-3'.")]
    [InlineData(Sleep, "2 of (", "4 of (", "4 of 3 cannot be.")]
    [InlineData(Sleep, "block-tips: [TR13]", "block-tips: [TR99]", "There is no 'TR99'.")]
    [InlineData(Facts, "instrument: phq-2", "instrument: phq-4", "There is no instrument 'phq-4'.")]
    [InlineData(Facts, "item: 9", "item: 12", "'phq-9' has no item 12.")]
    [InlineData(Facts, "otherwise: 20", "otherwise: 30", "It is not within 'least' and 'most'.")]
    [InlineData(Facts, "from: [age]", "from: [stars]", "'stars' is not one of the choices.")]
    [InlineData(Facts, "from: [age]", "from: []", "Nobody could ever answer this.")]
    [InlineData(Facts, "id: unusual-sleep-times", "id: odd-hours", "No rule asks about 'odd-hours'.")]
    public void Is_refused_with_the_reason(string file, string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(file, words, others).Faults(),
            fault => fault.File == file && fault.Line > 0 && fault.Problem == problem
        );

    [Fact]
    public void Names_the_rule_and_the_line()
    {
        var shelf = Shipped.Changed(Heart, "when: aneurysm", "when: annuerysm");
        var fault = shelf.Faults()[0];

        Assert.Equal(("V08", "    when: annuerysm"), (fault.Entry, shelf[Heart].Split('\n')[fault.Line - 1]));
    }
}
