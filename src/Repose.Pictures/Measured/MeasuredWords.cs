using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>What values over time say in words.</summary>
internal static class MeasuredWords
{
    internal static string Subtitle(MeasuredChartData data) =>
        Numbers.Dates(data.Points.Min(one => one.Date), data.Points.Max(one => one.Date));

    internal static string Description(MeasuredChartData data) =>
        string.Join(
            " ",
            data.Lines.Select(line =>
            {
                var points = data.Of(line).ToList();
                var (first, last) = (points[0], points[^1]);
                var told =
                    points.Count == 1
                        ? MeasuredText.FormatOne(Value(first, data), Numbers.Date(first.Date))
                        : MeasuredText.FormatFromTo(
                            Numbers.Plain(points.Count),
                            Value(first, data),
                            Numbers.Date(first.Date),
                            Value(last, data),
                            Numbers.Date(last.Date)
                        );
                return line.Length == 0 ? told : $"{Sentence.Begin(line)}: {told}";
            })
        );

    internal static string Value(MeasuredPoint point, MeasuredChartData data) =>
        $"{Numbers.Plain(Math.Round(point.Value, 2))} {data.Unit}";
}
