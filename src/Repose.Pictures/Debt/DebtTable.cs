using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of sleep against need.</summary>
public static class DebtTable
{
    /// <summary>One row for every day, the missing ones included.</summary>
    public static PictureTable Of(DebtChartData data) =>
        new(
            data.Title,
            [DebtText.DateOfWaking, DebtText.SleptInADay, DebtText.FormatAgainst(Numbers.Length(data.Need.PerDay))],
            [
                .. data.Days.Select(day =>
                    (IReadOnlyList<string>)
                        [
                            Numbers.Date(day.Date),
                            day.Sleep is { } slept ? Numbers.Length(slept) : FigureText.Missing,
                            day.Sleep is { } known
                                ? Numbers.Change((known - data.Need.PerDay).TotalMinutes, Numbers.MinuteUnit)
                                : DebtText.LeftOut,
                        ]
                ),
            ]
        );
}
