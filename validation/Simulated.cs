using Repose.SingleCase;

namespace Repose.Validation;

/// <summary>Simulated people: mean 60, a spread of 1 unit of <see cref="Spread"/> about it, AR(1) from day to day.</summary>
internal sealed class Simulated(ulong seed)
{
    /// <summary>The standard deviation of a day.</summary>
    public const double Spread = 20;

    private readonly ReproducibleRandom random = new(seed);

    public double Fraction() => random.NextFraction();

    public double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextFraction())) * Math.Cos(2 * Math.PI * random.NextFraction());

    /// <summary>A series of days 1 to <paramref name="days"/>.</summary>
    /// <param name="days">How many days.</param>
    /// <param name="phi">The correlation of neighbouring days.</param>
    /// <param name="missing">The share of days without a value, at random.</param>
    /// <param name="shift">What is added on a day, in the unit of the outcome.</param>
    public DailySeries Series(int days, double phi, double missing, Func<int, double> shift)
    {
        var rows = new List<DailyValue>(days);
        var error = Normal();
        for (var day = 1; day <= days; day++)
        {
            if (day > 1)
            {
                error = (phi * error) + (Math.Sqrt(1 - (phi * phi)) * Normal());
            }

            if (missing == 0 || Fraction() >= missing)
            {
                rows.Add(new DailyValue(day, 60 + (Spread * error) + shift(day)));
            }
        }

        return DailySeries.Of(rows);
    }

    /// <summary>Baseline, course and follow-up of these lengths, from day 1.</summary>
    public static Phases Phases(int baseline, int course, int followUp) =>
        SingleCase.Phases.Of(
            DayRange.Of(1, 1 + baseline),
            DayRange.Of(1 + baseline, 1 + baseline + course),
            followUp == 0 ? null : DayRange.Of(1 + baseline + course, 1 + baseline + course + followUp)
        );

    /// <summary>Five weeks, two of Monday to Friday, never on consecutive days: 7,776 schedules.</summary>
    public static readonly DrawDesign FiveWeeks = DrawDesign.Of(
        Enumerable.Range(0, 5).Select(week => DrawWeek.Of(Enumerable.Range(1 + (week * 7), 5), 2)),
        2
    );
}
