using Repose.SingleCase;

namespace Repose.Pictures.Tests.Samples;

/// <summary>Twelve clients of one practice; the numbers are those of the reference case m01.</summary>
internal static class SamplePractice
{
    private static readonly (string Name, double Estimate, double Variance)[] Rows =
    [
        ("Ada", -6.97, 46.55),
        ("Bea", -4.01, 57.21),
        ("Cem", -5.25, 77.29),
        ("Dov", -15.99, 110.82),
        ("Eva", 3.13, 40.17),
        ("Finn", -6.92, 109.84),
        ("Gül", -20.21, 114.47),
        ("Hanna-Katharina von Ballmoos", -38.77, 86.08),
        ("Ivo", 1.45, 82.91),
        ("Jo", -12.42, 26.18),
        ("Kim", -12.16, 40.6),
        ("Lea", -2.67, 37.66),
    ];

    internal static ForestData Forest => Of(Rows.Length);

    /// <summary>The first clients only.</summary>
    internal static ForestData Of(int clients) =>
        ForestData.Of(
            Answer(clients),
            "Time to fall asleep during the course, client by client",
            "min",
            20,
            Direction.LowerIsBetter
        ) with
        {
            BetterWords = "sooner",
            WorseWords = "later",
        };

    internal static PooledAnswer Answer(int clients) =>
        Pooling.Answer(
            new()
            {
                Clients = [.. Rows.Take(clients).Select(row => ClientEffect.Of(row.Name, row.Estimate, row.Variance))],
                Mid = 20,
                Direction = Direction.LowerIsBetter,
                Strength = Strength.BeforeAfter,
            }
        );
}
