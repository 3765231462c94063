namespace Repose.SingleCase.Tests;

public sealed class AChangeThatCameGradually
{
    private static readonly HashSet<int> Treated = [15, 18, 22, 25, 29, 32, 36, 39, 43, 46];

    [Fact]
    public void Is_not_called_little_or_no_difference_when_it_matters_by_the_end()
    {
        var series = Growing(30);

        Assert.Equal(Verdict.LittleOrNoDifference, Ask(series, []).Verdict);
        var answer = Ask(series, Treated);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        var gate = Assert.IsType<DoseDisagrees>(Assert.Single(answer.Gates));
        Assert.Equal(Verdict.LittleOrNoDifference, gate.Claim);
        Assert.InRange(gate.Gain, 15, 45);
    }

    [Fact]
    public void Is_looked_for_only_when_the_treatments_are_known_and_gradual_change_is_the_likelier()
    {
        var atOnce = Series(1, day => day >= 15 ? 6 : 0);

        Assert.Equal(Ask(atOnce, []).Verdict, Ask(atOnce, Treated).Verdict);
        Assert.Empty(Ask(atOnce, Treated).Gates);
    }

    [Fact]
    public void Does_not_take_away_a_claim_of_help_after_a_change_at_once()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var series = Series(seed, day => day >= 15 ? 25 : 0);

            Assert.Equal(Ask(series, []).Verdict, Ask(series, Treated).Verdict);
        }
    }

    [Fact]
    public void Cannot_be_told_from_one_at_once_when_all_treatments_fell_on_the_first_day()
    {
        var series = Growing(30);

        Assert.Equal(Ask(series, []).Verdict, Ask(series, [15]).Verdict);
    }

    /// <summary>The first series that grows to this much, and is called little or no difference without the check.</summary>
    private static DailySeries Growing(double last) =>
        Enumerable
            .Range(1, 100)
            .Select(seed => Series((ulong)seed, day => last * Treated.Count(treated => treated <= day) / Treated.Count))
            .First(series =>
                Ask(series, []).Verdict == Verdict.LittleOrNoDifference
                && Ask(series, Treated).Gates.Any(gate => gate is DoseDisagrees)
            );

    private static DailySeries Series(ulong seed, Func<int, double> gain)
    {
        var errors = new Noise(seed).Serial(49, 0.15);
        return DailySeries.Of(
            Enumerable.Range(1, 49).Select(day => new DailyValue(day, 60 + (20 * errors[day - 1]) - gain(day)))
        );
    }

    private static PhaseChangeAnswer Ask(DailySeries series, HashSet<int> treated) =>
        PhaseChange.Answer(
            new(series, Some.Phases(followUp: 0), Direction.LowerIsBetter, 25) { TreatmentDays = treated }
        );
}
