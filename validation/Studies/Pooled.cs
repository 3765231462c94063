using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Several clients together: does the pool hold the mean, each client, and the next one?</summary>
internal static class Pooled
{
    private const double Mid = 20;

    public static readonly Study Coverage = new(
        "Coverage of the pool",
        "Clients whose true effects spread with standard deviation tau (minutes; the smallest change that matters is 20) about a "
            + "mean of -10, each known with a variance between 36 and 144. Intervals of 95 % with the spread integrated out must "
            + "hold the mean and the next client in 92 % or more and a client in 91 % or more; Hartung and Knapp's with max(1, q) "
            + "the mean in 91 % or more. The prior expects spreads of the size of the MID; at its edge (tau = 0) intervals are wide.",
        "truth inside",
        people =>
            new[] { 3, 5, 8, 20 }.SelectMany(k => new[] { 0, 3, 6, 12, 20 }.SelectMany(tau => Figures(k, tau, people)))
    );

    public static readonly Study Calibration = new(
        "Calibration of the pool",
        "Simulation-based calibration: the spread drawn from its half-normal prior, eight clients; the mean has a flat prior, "
            + "under which any value will do. The place of the true mean, of a client's true effect and of the next client's in "
            + "their posteriors must be uniform.",
        "truth inside",
        people =>
        {
            var counts = Runs.Counts(
                people,
                3 * Calibrated.Kinds,
                (seed, tally) =>
                {
                    var person = new Simulated(seed);
                    var (mean, client, next, _) = Places(person, 8, Mid * Math.Abs(person.Normal()));
                    Add(mean, 0);
                    Add(client, 1);
                    Add(next, 2);

                    void Add(double place, int which)
                    {
                        var part = new int[Calibrated.Kinds];
                        Calibrated.Tally(place, part);
                        for (var i = 0; i < part.Length; i++)
                        {
                            tally[which * Calibrated.Kinds + i] += part[i];
                        }
                    }
                }
            );
            return new[] { "mean, ", "a client, ", "the next client, " }.SelectMany(
                (name, which) =>
                    Calibrated.Figures(
                        counts[(which * Calibrated.Kinds)..((which + 1) * Calibrated.Kinds)],
                        people,
                        name
                    )
            );
        }
    );

    private static Figure[] Figures(int k, double tau, int people)
    {
        var counts = Runs.Counts(
            people,
            4,
            (seed, tally) =>
            {
                var (mean, client, next, knapp) = Places(new Simulated(seed), k, tau);
                tally[0] += Inside(mean);
                tally[1] += Inside(client);
                tally[2] += Inside(next);
                tally[3] += knapp ? 1 : 0;
            }
        );
        return
        [
            new($"{k} clients, tau {tau}: mean", counts[0], people, 0.92, 1),
            new($"{k} clients, tau {tau}: a client", counts[1], people, 0.91, 1),
            new($"{k} clients, tau {tau}: the next client", counts[2], people, 0.92, 1),
            new($"{k} clients, tau {tau}: mean, Hartung and Knapp", counts[3], people, 0.91, 1),
        ];
    }

    private static int Inside(double place) => place is > 0.025 and < 0.975 ? 1 : 0;

    private static (double Mean, double Client, double Next, bool Knapp) Places(Simulated person, int k, double tau)
    {
        const double mean = -10;
        var truths = new double[k];
        var clients = new ClientEffect[k];
        for (var i = 0; i < k; i++)
        {
            var error = 6 + (6 * person.Fraction());
            truths[i] = mean + (tau * person.Normal());
            clients[i] = ClientEffect.Of($"{i}", truths[i] + (error * person.Normal()), error * error);
        }

        var answer = Pooling.Answer(
            new PoolQuestion
            {
                Clients = clients,
                Mid = Mid,
                Direction = Direction.LowerIsBetter,
            }
        );
        var knapp = answer.Reml!.HartungKnapp.Interval;
        return (
            answer.Posterior!.Mean.ProbabilityBelow(mean),
            answer.Shrunken[0].Posterior.ProbabilityBelow(truths[0]),
            answer.Posterior.NextClient.ProbabilityBelow(mean + (tau * person.Normal())),
            knapp.Lower <= mean && mean <= knapp.Upper
        );
    }
}
