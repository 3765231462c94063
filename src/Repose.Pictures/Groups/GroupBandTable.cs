namespace Repose.Pictures;

/// <summary>The numbers of the model of groups.</summary>
public static class GroupBandTable
{
    /// <summary>One row for every day, with the reason where it has no numbers.</summary>
    public static PictureTable Of(GroupBandData data) =>
        new(
            $"{data.Title}: points of the model",
            ["Day", "Night before it", "Lowest", "Highest"],
            [
                .. data.Days.Select(day =>
                    (IReadOnlyList<string>)
                        [
                            Numbers.Date(day.Date),
                            day.NightIsKnown ? "known" : "not known",
                            day.Range is { } low ? Numbers.Plain(low.Least) : "left out",
                            day.Range is { } high ? Numbers.Plain(high.Most) : "left out",
                        ]
                ),
            ]
        );
}
