using NodaTime;

namespace Repose.Sleep;

/// <summary>The Unified Model of Performance: how a group's lapses of attention follow from its sleep.</summary>
/// <remarks>
/// Rajdev et al. 2013 and Ramakrishnan et al. 2016. Times in hours. Awake, t since waking: S = U − (U − S₀)·e^(−t/τw),
/// L = L₀·e^(−t/τla) + U·(1 − e^(−t/τla)). Asleep, t since falling asleep: dL/dt = (−2U − L)/τla and dS/dt = (L − S)/τs.
/// C = Σ aᵢ·sin(2πi·(clock + φ)/24), and the answer is S + κ·C; higher is worse. It describes groups of healthy people in
/// laboratories. It is no statement about one person, and never one on whether somebody may drive.
/// </remarks>
public sealed class UnifiedModel
{
    /// <summary>The most that sleep can be banked: L stays above this share of U.</summary>
    public const double LeastDebtShare = -0.11;

    private const double Upper = 24.12;
    private const double TauAwake = 40;
    private const double TauAsleep = 1;
    private const double TauDebt = 4.06 * 24;
    private const double PhaseShift = 2.02;
    private const double Weight = 4.13;

    // Steps short enough that a clamped hour of sleep is right to a thousandth.
    private const double Step = 1.0 / 60;

    private static readonly double[] Harmonics = [0.97, 0.22, 0.07, 0.03, 0.0001];

    private readonly double least;

    private UnifiedModel(double pressure, double debt, double least) =>
        (Pressure, Debt, this.least) = (pressure, debt, least);

    /// <summary>S, the pressure to sleep.</summary>
    public double Pressure { get; private set; }

    /// <summary>L, what the last days' sleep left owing.</summary>
    public double Debt { get; private set; }

    /// <summary>The model as it is shown: no sleep is banked without limit.</summary>
    public static UnifiedModel Bounded(double pressure = 0, double debt = 0) =>
        new(pressure, debt, LeastDebtShare * Upper);

    /// <summary>The model without a bound on L, as the published tables have it.</summary>
    public static UnifiedModel Unbounded(double pressure = 0, double debt = 0) =>
        new(pressure, debt, double.NegativeInfinity);

    /// <summary>Stays awake for some time.</summary>
    public void Wake(Duration time)
    {
        var hours = Hours(time);
        Pressure = Upper - (Upper - Pressure) * Math.Exp(-hours / TauAwake);
        Debt = Toward(Upper, Debt, hours);
    }

    /// <summary>Sleeps for some time.</summary>
    public void Sleep(Duration time)
    {
        var hours = Hours(time);
        if (Toward(-2 * Upper, Debt, hours) >= least)
        {
            SleepUnbounded(hours);
            return;
        }

        while (hours > 0)
        {
            var step = Math.Min(Step, hours);
            SleepUnbounded(step);
            Debt = Math.Max(Debt, least);
            hours -= step;
        }
    }

    /// <summary>The expected fatigue at a time of day, S + κ·C, without the short fog of waking; higher is worse.</summary>
    public double FatigueAt(LocalTime clock) => Pressure + Weight * Circadian(clock);

    /// <summary>C, the part of the clock.</summary>
    public static double Circadian(LocalTime clock)
    {
        var hour = clock.NanosecondOfDay / 3.6e12;
        return Harmonics.Select((size, i) => size * Math.Sin((i + 1) * 2 * Math.PI / 24 * (hour + PhaseShift))).Sum();
    }

    private void SleepUnbounded(double hours)
    {
        var (slow, fast) = (Math.Exp(-hours / TauDebt), Math.Exp(-hours / TauAsleep));
        var started = Debt;
        Debt = Toward(-2 * Upper, started, hours);
        Pressure =
            Pressure * fast
            - 2 * Upper * (1 - fast)
            + (started + 2 * Upper) * TauDebt / (TauDebt - TauAsleep) * (slow - fast);
    }

    private static double Toward(double limit, double from, double hours) =>
        limit + (from - limit) * Math.Exp(-hours / TauDebt);

    private static double Hours(Duration time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, Duration.Zero);
        return time.TotalHours;
    }
}
