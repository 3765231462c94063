using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class TheMeasures
{
    private const string Brought = "content/measures/2-brought.yaml";

    /// <summary>Standard atomic weights, abridged (CIAAW).</summary>
    private const double C = 12.011,
        H = 1.008,
        N = 14.007,
        O = 15.999;

    private const double Creatinine = 4 * C + 7 * H + 3 * N + O;
    private const double Serotonin = 10 * C + 12 * H + 2 * N + O;
    private const double Hiaa = 10 * C + 9 * H + N + 3 * O;

    [Theory]
    [InlineData("urinary-serotonin", "nmol/mmol creatinine", Serotonin / Creatinine)]
    [InlineData("urinary-serotonin", "µmol/mol creatinine", Serotonin / Creatinine)]
    [InlineData("urinary-5-hiaa", "µmol/mmol creatinine", Hiaa / Creatinine)]
    [InlineData("urinary-5-hiaa", "mmol/mol creatinine", Hiaa / Creatinine)]
    public void Turn_amounts_into_mass_by_the_molar_masses(string measure, string unit, double times) =>
        Assert.Equal(times, Of(measure).UnitOf(unit)!.Times, 0.00001);

    [Fact]
    public void Say_what_they_cannot_show_and_promise_nothing() =>
        Assert.All(
            ContentLibrary.Shipped.Measures,
            measure =>
            {
                Assert.Matches("says nothing about sleep|shows neither how somebody sleeps", measure.Shows);
                Assert.NotEmpty(measure.Sources);
                Honest.Sentence(measure.Shows);
                Honest.Sentence(measure.How);
            }
        );

    [Theory]
    [InlineData("times: \"1.55781\"", "times: \"0\"", "'0' is no number to multiply by.")]
    [InlineData("times: \"1.55781\"", "times: \"many\"", "'many' is no number to multiply by.")]
    [InlineData(
        "{ name: µg/g creatinine, times: \"1\" }",
        "{ name: µg/g creatinine, times: \"2\" }",
        "The first unit is not the measure's own."
    )]
    [InlineData("most: 100000", "most: 0", "This is not a whole number from 1 to 1000000.")]
    [InlineData("id: urinary-5-hiaa", "id: urinary-serotonin", "The id 'urinary-serotonin' is taken by another entry.")]
    public void Are_refused_with_the_reason_where_something_is_wrong(string words, string others, string problem) =>
        Assert.Contains(
            Shelf.Shipped().Changed(Brought, words, others).Faults(),
            fault => fault.File == Brought && fault.Problem == problem && fault.Line > 0
        );

    private static BodyMeasure Of(string id) => ContentLibrary.Shipped.Measures.Single(one => one.Id == id);
}
