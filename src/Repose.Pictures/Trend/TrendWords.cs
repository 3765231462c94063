namespace Repose.Pictures;

/// <summary>What a trend chart says in words.</summary>
internal static class TrendWords
{
    internal static string Subtitle(TrendSeries? series) =>
        series is null
            ? "No nights yet."
            : $"{Numbers.Dates(series.First, series.Last)} · {Logged(series)} · a night has the date of its morning";

    internal static string Description(TrendChartData data, TrendSeries series)
    {
        var phases = data
            .Phases.Where(phase => phase.Level is not null)
            .Select(phase => $"{phase.Name}: {Numbers.Value(phase.Level!.Mean, data.Unit)} on average.");
        var values = series.Values.OfType<double>().ToList();
        var range =
            values.Count == 0
                ? ""
                : $"From {Numbers.Value(values.Min(), data.Unit)} to {Numbers.Value(values.Max(), data.Unit)}.";
        return string.Join(
            " ",
            new[] { $"{data.ValueName}, {Numbers.Dates(series.First, series.Last)}, {Logged(series)}.", range }
                .Concat(phases)
                .Append(Estimate(data))
                .Where(words => words.Length > 0)
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
            yield return $"{Numbers.Count(series.Impossible, "value is", "values are")} left out: "
                + $"a {data.ValueName} cannot have such a value.";
        }
    }

    internal static IEnumerable<EventMark> EventsShown(TrendChartData data, TrendSeries series) =>
        data
            .Events.Where(mark => series.Covers(mark.Date))
            .OrderBy(mark => mark.Date)
            .ThenBy(mark => mark.Words, StringComparer.Ordinal);

    internal static IEnumerable<string> Interval(TrendEstimate estimate, string unit)
    {
        if (estimate.Low is not { } low || estimate.High is not { } high)
        {
            yield return "limits not known";
            yield break;
        }

        yield return "likely between";
        yield return Numbers.Change(low, unit);
        yield return $"and {Numbers.Change(high, unit)}";
    }

    private static string Estimate(TrendChartData data) =>
        data.Estimate is not { } estimate ? ""
        : !double.IsFinite(estimate.Change) ? "The change cannot be estimated."
        : $"Estimated change against before: {Numbers.Change(estimate.Change, data.Unit)} "
            + $"({string.Join(' ', Interval(estimate, data.Unit))}).";

    private static string Logged(TrendSeries series) =>
        $"{Numbers.Plain(series.Known)} of {Numbers.Count(series.Values.Count, "night", "nights")} logged";
}
