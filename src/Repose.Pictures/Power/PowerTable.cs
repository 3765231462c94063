namespace Repose.Pictures;

/// <summary>The numbers of a power curve.</summary>
public static class PowerTable
{
    /// <summary>One row for every fourth size of change.</summary>
    public static PictureTable Of(PowerCurveData data) =>
        new(
            data.Title,
            ["True change", "Before and after", "Before and after: that it matters", "By lot"],
            [
                .. data
                    .Report.Curve.Where((_, i) => i % 4 == 0)
                    .Append(data.Report.AtMid)
                    .OrderBy(point => point.Gain)
                    .Select(point =>
                        (IReadOnlyList<string>)
                            [
                                Numbers.Value(point.Gain, data.Unit)
                                    + (ReferenceEquals(point, data.Report.AtMid) ? " (matters)" : ""),
                                PowerWords.Percent(point.ByPhase),
                                PowerWords.Percent(point.ByPhaseOfMattering),
                                point.ByLot is { } lot ? PowerWords.Percent(lot) : "cannot be told",
                            ]
                    ),
            ]
        );
}
