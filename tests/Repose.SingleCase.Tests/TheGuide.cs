using System.Globalization;

namespace Repose.SingleCase.Tests;

/// <summary>The worked example of the package's guide, held to what the engine says.</summary>
public sealed class TheGuide
{
    private static readonly string Text = File.ReadAllText(
        Path.Combine(Above(AppContext.BaseDirectory, "Repose.slnx"), "src/Repose.SingleCase/README.md")
    );

    [Fact]
    public void Tells_case_C_as_the_engine_does()
    {
        var answer = Answer("C", firstOfCourse: 22);

        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, answer.Verdict);
        Assert.Equal(Strength.BeforeAfter, answer.Strength);
        Assert.Empty(answer.Gates);
        Says($"{answer.Gain!.Estimate:0.0}, likely {answer.Gain.Likely.Lower:0.0} to {answer.Gain.Likely.Upper:0.0}");
        Says($"chance of 20 or more {answer.Gain.ChanceOfMattering:0.000}");
        Says($"{answer.Fit.PhiMean:0.00}: neighbouring nights are alike");
    }

    [Fact]
    public void Tells_case_I_as_the_engine_does()
    {
        var answer = Answer("I", firstOfCourse: null);

        Assert.Equal(Verdict.LittleOrNoDifference, answer.Verdict);
        Says(
            $"{answer.Gain!.Estimate:0.0} minutes better, likely between {-answer.Gain.Likely.Lower:0.0} worse and {answer.Gain.Likely.Upper:0.0} better"
        );
    }

    [Fact]
    public void Tells_case_D_as_the_engine_does()
    {
        var answer = Answer("D", firstOfCourse: null);

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Contains("phi_at_boundary", answer.Gates.Select(gate => gate.Code));
        Assert.Contains("dependence_too_strong", answer.Gates.Select(gate => gate.Code));
        Says($"its mean falls by {answer.Phases[0].Mean - answer.Phases[1].Mean:0} minutes");
        Says($"it has {answer.Phases[0].UsableDays} baseline nights where 10 are needed");
    }

    private static PhaseChangeAnswer Answer(string name, int? firstOfCourse)
    {
        var reference = ReferenceCase.Read($"public/gunning_{name}");
        var first = reference.Rows.Where(row => row["treatment"] == "1").Min(ReferenceCase.Day);
        Assert.Equal(firstOfCourse ?? first, first);
        var days = reference.Rows.Select(ReferenceCase.Day).ToList();
        var phases = Phases.Of(DayRange.Of(days.Min(), first), DayRange.Of(first, days.Max() + 1));
        return PhaseChange.Answer(
            new(reference.Series(), phases, Direction.LowerIsBetter, 20) { CheckLogScale = true }
        );
    }

    private static void Says(FormattableString sentence) =>
        Assert.Contains(
            sentence.ToString(CultureInfo.InvariantCulture),
            Text.Replace('\n', ' '),
            StringComparison.Ordinal
        );

    private static string Above(string start, string file) =>
        File.Exists(Path.Combine(start, file)) ? start : Above(Path.GetDirectoryName(start)!, file);
}
