using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of values over time.</summary>
public static class MeasuredTable
{
    /// <summary>One row for every value, the first one first.</summary>
    public static PictureTable Of(MeasuredChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(
            data.Title,
            [MeasuredText.Day, MeasuredText.Side, data.Unit, MeasuredText.Remark],
            [
                .. data
                    .Points.OrderBy(one => one.Date)
                    .ThenBy(one => one.Line, StringComparer.Ordinal)
                    .Select(one =>
                        (IReadOnlyList<string>)
                            [
                                Numbers.Date(one.Date),
                                one.Line.Length == 0 ? "–" : one.Line,
                                Numbers.Plain(Math.Round(one.Value, 2)),
                                one.Words,
                            ]
                    ),
            ]
        );
    }
}
