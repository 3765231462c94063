namespace Repose.Validation.Tests;

/// <summary>The studies of the published validation, over few people: the same code, the same bands, more room for chance.</summary>
public sealed class EveryStudy
{
    private const int People = 150;

    public static TheoryData<string> Titles => [.. AllStudies.InOrder.Select(study => study.Title)];

    [Theory, MemberData(nameof(Titles))]
    public void Holds_in_short(string title)
    {
        var study = AllStudies.InOrder.Single(study => study.Title == title);

        var outside = study
            .Run(People)
            .Where(figure => !figure.Holds)
            .Select(figure => $"{figure.Setting}: {figure.Share:P1}");

        Assert.Empty(outside);
    }

    [Fact]
    public void Gives_the_same_figures_again() =>
        Assert.Equal(AllStudies.InOrder[0].Run(20), AllStudies.InOrder[0].Run(20));

    [Fact]
    public void Tells_a_figure_outside_its_band()
    {
        var study = new Study("Made up", "Nothing was simulated.", "happened", _ => []);
        Figure[] figures = [new("as it should be", 50, 1000, 0.04, 0.06), new("far off", 200, 1000, 0.04, 0.06)];

        var page = Page.Of([(study, figures)], 1000);

        Assert.Contains("**1 of 2 figures hold.**", page, StringComparison.Ordinal);
        Assert.Contains(
            "- Outside: Made up, far off: 20.0 %, where 4.0 % to 6.0 % is right.",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Has_a_published_page_of_every_study_and_of_this_engine()
    {
        var page = File.ReadAllText(Path.Combine(Above(AppContext.BaseDirectory, "Repose.slnx"), "docs/validation.md"));

        Assert.Contains($"Engine {SingleCase.Trace.CurrentEngine}; 10,000 people", page, StringComparison.Ordinal);
        Assert.All(AllStudies.InOrder, study => Assert.Contains($"## {study.Title}\n", page, StringComparison.Ordinal));
    }

    private static string Above(string start, string file) =>
        File.Exists(Path.Combine(start, file)) ? start : Above(Path.GetDirectoryName(start)!, file);
}
