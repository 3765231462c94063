using Repose.Pictures.Drawing;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The value axis of a trend chart.</summary>
internal sealed class TrendAxis
{
    private readonly string unit;

    private TrendAxis(Ticks ticks, string unit) => (Ticks, this.unit) = (ticks, unit);

    internal Ticks Ticks { get; }

    private bool InHours => unit is Numbers.MinuteUnit && Ticks.High > 120;

    internal static TrendAxis Of(TrendChartData data, TrendSeries series)
    {
        var drawn = series
            .Values.OfType<double>()
            .Concat(data.Phases.Select(phase => phase.Level?.Mean).OfType<double>().Where(Numbers.IsDrawable))
            .ToList();
        if (drawn.Count == 0)
        {
            drawn = [0, 1];
        }

        var (low, high) = (drawn.Min(), drawn.Max());
        if (low >= 0 && low < 0.5 * high)
        {
            low = 0;
        }

        var ticks = Ticks.Around(low, high, 6, data.Unit);
        return new TrendAxis(Possible(ticks, data.Unit), data.Unit);
    }

    /// <summary>What stands above the axis: the unit, and which way is better.</summary>
    internal string Heading(bool? higherIsBetter)
    {
        var name = unit is Numbers.MinuteUnit ? (InHours ? TrendText.Hours : TrendText.Minutes) : Numbers.Many(unit);
        var better = higherIsBetter switch
        {
            true => TrendText.HigherIsBetter,
            false => TrendText.LowerIsBetter,
            null => "",
        };
        return string.Join(" · ", new[] { name, better }.Where(words => words.Length > 0));
    }

    internal string Words(double tick) =>
        !InHours ? Numbers.Plain(tick)
        : tick % 60 == 0 ? Numbers.Plain(tick / 60) + " h"
        : Numbers.Minutes(tick).Replace(" min", "");

    /// <summary>No axis runs to where the measure cannot be.</summary>
    private static Ticks Possible(Ticks ticks, string unit)
    {
        var least = unit is "%" or Numbers.MinuteUnit ? 0 : double.NegativeInfinity;
        var most = unit is "%" ? 100 : double.PositiveInfinity;
        var values = ticks.Values.Where(value => value >= least && value <= most).ToList();
        return values.Count > 1 ? new Ticks(values[0], values[^1], values) : ticks;
    }
}
