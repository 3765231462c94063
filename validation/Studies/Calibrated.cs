using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Simulation-based calibration: truths drawn from the prior must fall anywhere in their posteriors alike.</summary>
internal static class Calibrated
{
    private const int Bins = 20;

    public static readonly Study PhaseEffect = new(
        "Calibration of the phase effect",
        "Simulation-based calibration (Talts et al. 2018, arXiv:1804.06788): the serial correlation drawn from its prior; the "
            + "level, the effect and the spread have flat priors, under which any value will do. The place of the true effect in "
            + "its posterior must be uniform: a chi-square over 20 bins (told as its p) and the coverage of central intervals.",
        "truth inside",
        people =>
        {
            var counts = Runs.Counts(
                people,
                Kinds,
                (seed, tally) =>
                {
                    var person = new Simulated(seed);
                    var series = person.Series(49, Prior(person), 0.1, day => day > 14 ? -10 : 0);
                    var place = PhaseChange
                        .Estimate(series, Simulated.Phases(14, 35, 0))
                        .Posterior!.ProbabilityBelow(-10);
                    Tally(place, tally);
                }
            );
            return Figures(counts, people);
        }
    );

    /// <summary>The figures of a tally of 20 bins and of the intervals of 50, 80 and 95 %.</summary>
    internal static IEnumerable<Figure> Figures(int[] counts, int of, string prefix = "")
    {
        var expected = of / (double)Bins;
        var chi = counts.Take(Bins).Sum(count => (count - expected) * (count - expected) / expected);
        var p = 1 - MathNet.Numerics.Distributions.ChiSquared.CDF(Bins - 1, chi);
        return
        [
            new($"{prefix}central 50 %", counts[Bins], of, 0.5, 0.5),
            new($"{prefix}central 80 %", counts[Bins + 1], of, 0.8, 0.8),
            new($"{prefix}central 95 %", counts[Bins + 2], of, 0.95, 0.95),
            new(
                $"{prefix}uniform over 20 bins: chi-square p = {p:0.000} (fails below 0.001)",
                p < 0.001 ? 0 : of,
                of,
                1,
                1
            ),
        ];
    }

    internal static void Tally(double place, int[] tally)
    {
        tally[Math.Min(Bins - 1, (int)(place * Bins))]++;
        tally[Bins] += Inside(place, 0.5);
        tally[Bins + 1] += Inside(place, 0.8);
        tally[Bins + 2] += Inside(place, 0.95);
    }

    internal const int Kinds = Bins + 3;

    private static int Inside(double place, double level) => Math.Abs(place - 0.5) <= level / 2 ? 1 : 0;

    /// <summary>The prior of the correlation, N(0.20, 0.50²) between -0.95 and 0.95.</summary>
    private static double Prior(Simulated person)
    {
        while (true)
        {
            var phi = 0.2 + (0.5 * person.Normal());
            if (Math.Abs(phi) <= 0.95)
            {
                return phi;
            }
        }
    }
}
