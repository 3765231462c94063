namespace Repose.SingleCase;

/// <summary>Reckons how many further days would settle a question.</summary>
internal static class Settling
{
    private const int Longest = 365;

    /// <summary>Whether more days are what is lacking: an open verdict without gates other than too few days.</summary>
    public static bool IsOfUse(Verdict verdict, IReadOnlyList<Gate> gates) =>
        verdict == Verdict.CannotTellYet && gates.All(gate => gate is TooFewDays or TooFewLogged);

    /// <summary>For a change of phase.</summary>
    public static WouldSettle? OfPhases(
        EffectPosterior posterior,
        double phi,
        int baseline,
        int treated,
        double mid,
        Direction direction
    )
    {
        if (baseline < 1 || treated < 1)
        {
            return null;
        }

        var now = MeanVariance(baseline, phi) + MeanVariance(treated, phi);
        var sign = direction == Direction.LowerIsBetter ? -1 : 1;
        return Best(
            sign * posterior.Median,
            HalfWidths(posterior.Interval),
            mid,
            more => Math.Sqrt((MeanVariance(baseline, phi) + MeanVariance(treated + more, phi)) / now),
            more => Math.Sqrt((MeanVariance(baseline + more, phi) + MeanVariance(treated, phi)) / now)
        );
    }

    /// <summary>For days compared within blocks: the uncertainty shrinks with the root of the days.</summary>
    public static WouldSettle? OfBlocks(double gain, Func<double, EffectInterval?> interval, int days, double mid) =>
        days < 1 ? null : Best(gain, HalfWidths(interval), mid, more => Math.Sqrt(days / (double)(days + more)), null);

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
        Func<int, double> withCourse,
        Func<int, double>? withBaseline
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
                Further(target.Half, target.Room, withCourse),
                withBaseline is null ? null : Further(target.Half, target.Room, withBaseline)
            ))
            .Where(plan => plan.FurtherCourseDays is not null || plan.FurtherBaselineDays is not null)
            .OrderBy(plan => plan.FurtherCourseDays ?? (Longest + plan.FurtherBaselineDays!.Value))
            .FirstOrDefault();
    }

    private static int? Further(double half, double room, Func<int, double> shrink)
    {
        if (room <= 0 || !double.IsFinite(half))
        {
            return null;
        }

        for (var more = 1; more <= Longest; more++)
        {
            if (half * shrink(more) < room)
            {
                return more;
            }
        }

        return null;
    }
}
