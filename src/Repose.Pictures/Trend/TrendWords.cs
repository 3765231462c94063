using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>What a trend chart says in words.</summary>
internal static class TrendWords
{
    internal static string Subtitle(TrendSeries? series) =>
        series is null
            ? FigureText.NoNights
            : TrendText.FormatSubtitle(Numbers.Dates(series.First, series.Last), Logged(series));

    internal static string Description(TrendChartData data, TrendSeries series)
    {
        var phases = data
            .Phases.Where(phase => phase.Level is not null)
            .Select(phase => TrendText.FormatOnAverage(phase.Name, Numbers.Value(phase.Level!.Mean, data.Unit)));
        var values = series.Values.OfType<double>().ToList();
        var range =
            values.Count == 0
                ? ""
                : TrendText.FormatRange(Numbers.Value(values.Min(), data.Unit), Numbers.Value(values.Max(), data.Unit));
        var what = $"{data.ValueName}, {Numbers.Dates(series.First, series.Last)}, {Logged(series)}.";
        return string.Join(
            " ",
            new[] { what, range }.Concat(phases).Append(Estimate(data)).Where(words => words.Length > 0)
        );
    }

    internal static IEnumerable<string> Notes(TrendChartData data, TrendSeries? series)
    {
        if (Estimate(data) is { Length: > 0 } estimate)
        {
            yield return estimate;
        }

        if (series?.Impossible > 0)
        {
            yield return Numbers.Of(
                series.Impossible,
                count => TrendText.FormatImpossibleOne(count, data.ValueName),
                count => TrendText.FormatImpossible(count, data.ValueName)
            );
        }
    }

    internal static IEnumerable<EventMark> EventsShown(TrendChartData data, TrendSeries series) =>
        data
            .Events.Where(mark => series.Covers(mark.Date))
            .OrderBy(mark => mark.Date)
            .ThenBy(mark => mark.Words, StringComparer.Ordinal);

    /// <summary>The interval in short lines, for the margin of the drawing.</summary>
    internal static IReadOnlyList<string> Interval(TrendEstimate estimate, string unit) =>
        estimate.Low is { } low && estimate.High is { } high
            ? [TrendText.LikelyBetween, Numbers.Change(low, unit), TrendText.FormatAndHigh(Numbers.Change(high, unit))]
            : [TrendText.LimitsNotKnown];

    private static string Estimate(TrendChartData data) =>
        data.Estimate is not { } estimate ? ""
        : !double.IsFinite(estimate.Change) ? TrendText.NoEstimate
        : estimate.Low is { } low && estimate.High is { } high
            ? TrendText.FormatEstimateBetween(
                Numbers.Change(estimate.Change, data.Unit),
                Numbers.Change(low, data.Unit),
                Numbers.Change(high, data.Unit)
            )
        : TrendText.FormatEstimateWithoutLimits(Numbers.Change(estimate.Change, data.Unit));

    private static string Logged(TrendSeries series) =>
        Numbers.Of(
            series.Values.Count,
            all => TrendText.FormatLoggedOne(Numbers.Plain(series.Known), all),
            all => TrendText.FormatLogged(Numbers.Plain(series.Known), all)
        );
}
