using NodaTime;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>Sleep against the person's own need, day by day.</summary>
public sealed record DebtChartData
{
    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = DebtText.Title;

    /// <summary>One for every date, in order; the drawing is made for up to four weeks.</summary>
    public required IReadOnlyList<DebtDay> Days { get; init; }

    /// <summary>The need.</summary>
    public required SleepNeed Need { get; init; }

    /// <summary>The arithmetic over the days.</summary>
    public SleepDebt Debt => SleepDebt.Of([.. Days.Select(day => day.Sleep)], Need);

    /// <summary>The days that end with <paramref name="last"/>.</summary>
    public static DebtChartData Of(
        IEnumerable<Night> nights,
        SleepNeed need,
        LocalDate last,
        int days = SleepDebt.DefaultDays
    )
    {
        var first = last.PlusDays(1 - days);
        var byDate = nights.Where(night => night.Date >= first && night.Date <= last).ToDictionary(night => night.Date);
        return new DebtChartData
        {
            Need = need,
            Days =
            [
                .. Enumerable
                    .Range(0, days)
                    .Select(first.PlusDays)
                    .Select(date => new DebtDay(date, byDate.GetValueOrDefault(date)?.SleepIn24Hours)),
            ],
        };
    }
}
