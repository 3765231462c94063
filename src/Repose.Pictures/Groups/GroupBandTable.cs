using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of the model of groups.</summary>
public static class GroupBandTable
{
    /// <summary>One row for every day, with the reason where it has no numbers.</summary>
    public static PictureTable Of(GroupBandData data) =>
        new(
            GroupText.FormatCaption(data.Title),
            [GroupText.Day, GroupText.NightBefore, GroupText.Lowest, GroupText.Highest],
            [
                .. data.Days.Select(day =>
                    (IReadOnlyList<string>)
                        [
                            Numbers.Date(day.Date),
                            day.NightIsKnown ? GroupText.NightKnown : GroupText.NightNotKnown,
                            day.Range is { } low ? Numbers.Plain(low.Least) : GroupText.LeftOut,
                            day.Range is { } high ? Numbers.Plain(high.Most) : GroupText.LeftOut,
                        ]
                ),
            ]
        );
}
