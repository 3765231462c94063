namespace Repose.SingleCase;

/// <summary>Reckons how many further days would settle a question.</summary>
internal static class Settling
{
    private const int Longest = 365;

    /// <summary>Whether more days are what is lacking: an open verdict without gates other than too few days.</summary>
    public static bool IsOfUse(Verdict verdict, IReadOnlyList<Gate> gates) =>
        verdict == Verdict.CannotTellYet && gates.All(gate => gate is TooFewDays or TooFewLogged);

    /// <summary>For a change of phase.</summary>
    /// <param name="posterior">Of the change.</param>
    /// <param name="phi">The serial correlation.</param>
    /// <param name="baseline">What was recorded before.</param>
    /// <param name="asked">What was recorded in the phase that was asked about.</param>
    /// <param name="gates">The gates that stand: further days of one phase cannot open those of another.</param>
    /// <param name="mid">The smallest gain that matters.</param>
    /// <param name="direction">Which way is better.</param>
    public static WouldSettle? OfPhases(
        EffectPosterior posterior,
        double phi,
        PhaseSummary baseline,
        PhaseSummary asked,
        IReadOnlyList<Gate> gates,
        double mid,
        Direction direction
    )
    {
        var (before, treated) = (baseline.UsableDays, asked.UsableDays);
        if (before < 1 || treated < 1)
        {
            return null;
        }

        var now = MeanVariance(before, phi) + MeanVariance(treated, phi);
        var sign = direction == Direction.LowerIsBetter ? -1 : 1;
        var (opensBaseline, opensAsked) = (Lacking(gates, baseline.Phase), Lacking(gates, asked.Phase));
        return
            Best(
                sign * posterior.Median,
                HalfWidths(posterior.Interval),
                mid,
                opensBaseline > 0
                    ? null
                    : new(
                        opensAsked,
                        more => Math.Sqrt((MeanVariance(before, phi) + MeanVariance(treated + more, phi)) / now)
                    ),
                opensAsked > 0
                    ? null
                    : new(
                        opensBaseline,
                        more => Math.Sqrt((MeanVariance(before + more, phi) + MeanVariance(treated, phi)) / now)
                    )
            )
                is { } best
            ? best with
            {
                Phase = asked.Phase,
            }
            : null;
    }

    /// <summary>
    /// For days compared within blocks: the uncertainty shrinks with the root of the days, and there must be enough of
    /// them for the gate.
    /// </summary>
    public static WouldSettle? OfBlocks(double gain, Func<double, EffectInterval?> interval, int days, double mid) =>
        days < 1
            ? null
            : Best(
                gain,
                HalfWidths(interval),
                mid,
                new(Limits.CourseDays - days, more => Math.Sqrt(days / (double)(days + more))),
                null
            );

    /// <summary>How many further days, all of them recorded, open the gates of a phase; 0 when none is closed.</summary>
    private static int Lacking(IReadOnlyList<Gate> gates, Phase phase) =>
        gates
            .Select(gate =>
                gate switch
                {
                    TooFewDays few when few.Phase == phase => few.Need - few.Have,
                    TooFewLogged few when few.Phase == phase => Unlogged(few),
                    _ => 0,
                }
            )
            .Append(0)
            .Max();

    private static int Unlogged(TooFewLogged few)
    {
        var more = 1;
        while (few.Logged + more < few.NeedShare * (few.Possible + more))
        {
            more++;
        }

        return more;
    }

    /// <summary>The variance of the mean of n days in a row, for a variance of 1 (inverse of 1'R⁻¹1).</summary>
    private static double MeanVariance(int n, double phi) => (1 + phi) / (n - ((n - 2) * phi));

    private static (double Wide, double Middle, double Narrow) HalfWidths(Func<double, EffectInterval?> interval)
    {
        double Half(double level) => interval(level) is { } at ? (at.Upper - at.Lower) / 2 : double.PositiveInfinity;
        return (Half(0.95), Half(0.90), Half(0.80));
    }

    private static WouldSettle? Best(
        double gain,
        (double Wide, double Middle, double Narrow) half,
        double mid,
        Lengthening? asked,
        Lengthening? baseline
    )
    {
        (Verdict Towards, double Half, double Room)[] targets =
        [
            (Verdict.HelpedByAnAmountThatMatters, half.Narrow, gain - mid),
            (gain > 0 ? Verdict.ProbablyHelped : Verdict.Worse, half.Wide, Math.Abs(gain)),
            (Verdict.LittleOrNoDifference, half.Middle, mid - Math.Abs(gain)),
        ];
        return targets
            .Select(target => new WouldSettle(
                target.Towards,
                Further(target.Half, target.Room, asked),
                Further(target.Half, target.Room, baseline)
            ))
            .Where(plan => plan.FurtherDays is not null || plan.FurtherBaselineDays is not null)
            .OrderBy(plan => plan.FurtherDays ?? (Longest + plan.FurtherBaselineDays!.Value))
            .FirstOrDefault();
    }

    private static int? Further(double half, double room, Lengthening? phase)
    {
        if (phase is null || room <= 0 || !double.IsFinite(half))
        {
            return null;
        }

        for (var more = Math.Max(1, phase.Lacking); more <= Longest; more++)
        {
            if (half * phase.Shrink(more) < room)
            {
                return more;
            }
        }

        return null;
    }

    /// <summary>A phase that goes on.</summary>
    /// <param name="Lacking">The days without which its own gate stays closed.</param>
    /// <param name="Shrink">What becomes of the uncertainty with so many further days, as a factor.</param>
    private sealed record Lengthening(int Lacking, Func<int, double> Shrink);
}
