using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

/// <summary>Clients of whom the truth is known.</summary>
public class ASimulatedClient
{
    private const int Clients = 40;

    [Fact]
    public void Who_falls_asleep_forty_minutes_sooner_is_better_by_an_amount_that_matters()
    {
        var verdicts = Verdicts(gain: 40);

        Assert.InRange(
            verdicts.Count(verdict => verdict == Verdict.HelpedByAnAmountThatMatters),
            0.75 * Clients,
            Clients
        );
        Assert.DoesNotContain(Verdict.Worse, verdicts);
        Assert.DoesNotContain(Verdict.LittleOrNoDifference, verdicts);
    }

    [Fact]
    public void Whose_sleep_does_not_change_is_not_called_better()
    {
        var verdicts = Verdicts(gain: 0);

        Assert.DoesNotContain(Verdict.HelpedByAnAmountThatMatters, verdicts);
        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.ProbablyHelped), 0, 2);
        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.Worse), 0, 2);
    }

    [Fact]
    public void Who_falls_asleep_forty_minutes_later_is_worse()
    {
        var verdicts = Verdicts(gain: -40);

        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.Worse), 0.75 * Clients, Clients);
        Assert.DoesNotContain(Verdict.HelpedByAnAmountThatMatters, verdicts);
        Assert.DoesNotContain(Verdict.ProbablyHelped, verdicts);
    }

    [Fact]
    public void Has_the_true_gain_in_the_interval_nearly_always()
    {
        var held = Answers(gain: 25).Count(answer => answer.Level.Gain!.Likely.Contains(25));

        Assert.InRange(held, 0.85 * Clients, Clients);
    }

    private static List<Verdict> Verdicts(double gain) => [.. Answers(gain).Select(answer => answer.Level.Verdict)];

    private static IEnumerable<HelpAnswer> Answers(double gain) =>
        Enumerable.Range(1, Clients).Select(seed => Answer(new Client((ulong)seed) { Gain = gain }.Diary(Course())));
}
