using NodaTime;

namespace Repose.Pictures;

/// <summary>The nights of a trend chart on their calendar, every date once, what cannot be left out.</summary>
internal sealed class TrendSeries
{
    private TrendSeries(LocalDate first, IReadOnlyList<double?> values, int impossible) =>
        (First, Values, Impossible) = (first, values, impossible);

    internal LocalDate First { get; }

    internal LocalDate Last => First.PlusDays(Values.Count - 1);

    /// <summary>One for every date from the first to the last; null is missing.</summary>
    internal IReadOnlyList<double?> Values { get; }

    /// <summary>How many values were left out because the measure cannot have them.</summary>
    internal int Impossible { get; }

    /// <summary>Whether the days are wide enough, even on a phone, for weekends to be seen.</summary>
    internal bool ShowsWeekends => Values.Count <= 130;

    internal int Known => Values.Count(value => value is not null);

    /// <summary>Null if there is no date at all.</summary>
    internal static TrendSeries? Of(TrendChartData data)
    {
        var dates = data
            .Points.Select(point => point.Date)
            .Concat(data.Phases.SelectMany(phase => new[] { phase.First, phase.Last }))
            .ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var (first, last) = (dates.Min(), dates.Max());
        var values = new double?[Period.DaysBetween(first, last) + 1];
        var impossible = 0;
        foreach (var point in data.Points)
        {
            var told = point.Value is { } value && double.IsFinite(value);
            var possible = told && IsPossible(point.Value!.Value, data.Unit);
            impossible += told && !possible ? 1 : 0;
            values[Period.DaysBetween(first, point.Date)] = possible ? point.Value : null;
        }

        return new TrendSeries(first, values, impossible);
    }

    internal LocalDate DateOf(int index) => First.PlusDays(index);

    internal int IndexOf(LocalDate date) => Period.DaysBetween(First, date);

    internal bool Covers(LocalDate date) => date >= First && date <= Last;

    private static bool IsPossible(double value, string unit) =>
        Numbers.IsDrawable(value)
        && unit switch
        {
            "%" => value is >= 0 and <= 100,
            Numbers.MinuteUnit => value >= 0,
            _ => true,
        };
}
