namespace Repose.Content.Tests;

public class ABadJurisdiction
{
    private const string Vermont = "content/jurisdictions/us-vt.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    private const string Conditions = """
        may-be-offered: true
          conditions:
            - kind: batch-certificate
              says: The batch has a certificate.
            - kind: adult
              says: The client is 18 or older.
            - kind: not-pregnant
              says: The client is neither pregnant nor breastfeeding.
            - kind: interactions-checked
              says: The medicines have been checked.
            - kind: not-drug-tested
              says: The client may not be tested for drugs.
        """;

    [Theory]
    [InlineData("{therapist-name}", "{therapist-nmae}", "There is no field 'therapist-nmae'.")]
    [InlineData("{therapist-name}", "your therapist", "No paragraph uses {therapist-name}.")]
    [InlineData("{therapist-name}", "{Therapist Name}", "A brace stands alone.")]
    [InlineData("since: 2021-04-01", "since: 2021-02-30", "This is not a date.")]
    [InlineData("guardian-below: 18", "guardian-below: 0", "It is below 'youngest'.")]
    [InlineData(
        "signed-before-first-treatment: true",
        "signed-before-first-treatment: maybe",
        "'maybe' is neither true nor false."
    )]
    [InlineData("version: 1", "version: one", "This is not a whole number from 1 to 10000.")]
    [InlineData("may-be-offered: false", "may-be-offered: true", "The condition Adult is there 0 times.")]
    [InlineData("ages:\n", "ages: 18\nolder:\n", "There are no fields here.")]
    public void Is_refused_with_the_reason(string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(Vermont, words, others).Faults(),
            fault => fault.File == Vermont && fault.Problem == problem
        );

    [Fact]
    public void Turns_good_when_cbd_is_allowed_under_every_condition()
    {
        var cbd = Shipped.Changed(Vermont, "may-be-offered: false", Conditions).Read().Jurisdiction("us-vt")!.Cbd;

        Assert.True(cbd.MayBeOffered);
        Assert.Equal(Enum.GetValues<CbdConditionKind>(), cbd.Conditions.Select(condition => condition.Kind));
    }

    [Fact]
    public void Is_refused_when_cbd_is_allowed_for_the_pregnant() =>
        Assert.Equal(
            "The condition NotPregnant is there 0 times.",
            Shipped
                .Changed(Vermont, "may-be-offered: false", Conditions)
                .Changed(
                    Vermont,
                    "    - kind: not-pregnant\n      says: The client is neither pregnant nor breastfeeding.\n",
                    ""
                )
                .OnlyFault()
                .Problem
        );
}
