using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of the regularity picture.</summary>
public static class RegularityTable
{
    /// <summary>One row for every night.</summary>
    public static PictureTable Of(RegularityData data) =>
        new(
            data.Title,
            [FigureText.NightByWaking, RegularityText.Middle, RegularityText.KindOfDay],
            [
                .. data
                    .Nights.OrderBy(night => night.Date)
                    .Select(night =>
                        (IReadOnlyList<string>)
                            [
                                Numbers.Date(night.Date),
                                Numbers.Clock(night.Middle),
                                night.IsFree ? RegularityText.Free : RegularityText.Work,
                            ]
                    ),
            ]
        );
}
