using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>How often a verdict errs, every gate and check included.</summary>
internal static class Verdicts
{
    private const double Phi = 0.2;

    public static readonly Study BeforeAfter = new(
        "Verdicts before and after",
        "14 nights of baseline, 35 of a course, 14 after, a tenth missing, phi 0.2, and a smallest change that matters (MID) of "
            + "half a standard deviation, or of one. With no effect, \"helped\" of either kind may be said in 3 %, \"by an amount "
            + "that matters\" in 2.5 %; with an effect of exactly the MID, \"matters\" and \"little or no difference\" in 10 % each; "
            + "with an effect of twice the MID (two standard deviations), \"helped\" should be said in 80 %.",
        "said",
        people => Figures(people, (seed, gain, mid) => Answer(seed, gain, mid))
    );

    public static readonly Study ByLot = new(
        "Verdicts by lot",
        "Five weeks, two of five days drawn in each, phi 0.2, nothing missing; the same bands. Power is told only: one course "
            + "of ten sessions shows large effects alone.",
        "said",
        people => Figures(people, AnswerByLot, powerIsTold: true)
    );

    private static IEnumerable<Figure> Figures(
        int people,
        Func<ulong, double, double, Verdict> answer,
        bool powerIsTold = false
    )
    {
        const double sd = Simulated.Spread;
        foreach (
            var (gain, mid, name) in new[]
            {
                (0, sd / 2, "no effect, MID 0.5 SD"),
                (sd, sd, "effect = MID = 1 SD"),
                (2 * sd, sd, "effect 2 SD, MID 1 SD"),
            }
        )
        {
            var counts = Runs.Counts(people, 5, (seed, tally) => tally[(int)answer(seed, gain, mid)]++);
            var matters = counts[(int)Verdict.HelpedByAnAmountThatMatters];
            var helped = matters + counts[(int)Verdict.ProbablyHelped];
            yield return gain switch
            {
                0 => new($"{name}: helped, either kind", helped, people, 0, 0.03),
                > sd => new($"{name}: helped, either kind", helped, people, 0.8, 1) { ToldOnly = powerIsTold },
                _ => new($"{name}: helped, either kind", helped, people, 0, 1) { ToldOnly = true },
            };
            yield return new($"{name}: by an amount that matters", matters, people, 0, gain == 0 ? 0.025 : 0.1)
            {
                ToldOnly = gain > sd,
            };
            yield return new(
                $"{name}: little or no difference",
                counts[(int)Verdict.LittleOrNoDifference],
                people,
                0,
                0.1
            )
            {
                ToldOnly = gain == 0,
            };
            yield return new($"{name}: worse", counts[(int)Verdict.Worse], people, 0, 0.03);
            yield return new($"{name}: cannot tell yet", counts[(int)Verdict.CannotTellYet], people, 0, 1)
            {
                ToldOnly = true,
            };
        }
    }

    private static Verdict Answer(ulong seed, double gain, double mid)
    {
        var series = new Simulated(seed).Series(63, Phi, 0.1, day => day is > 14 and <= 49 ? -gain : 0);
        return PhaseChange
            .Answer(new PhaseChangeQuestion(series, Simulated.Phases(14, 35, 14), Direction.LowerIsBetter, mid))
            .Verdict;
    }

    private static Verdict AnswerByLot(ulong seed, double gain, double mid)
    {
        var schedule = Simulated.FiveWeeks.Draw(seed ^ 0xD1CE);
        var series = new Simulated(seed).Series(35, Phi, 0, day => schedule.Days.Contains(day) ? -gain : 0);
        return DayEffect.AnswerByLot(new DayEffectQuestion(series, Direction.LowerIsBetter, mid), schedule).Verdict;
    }
}
