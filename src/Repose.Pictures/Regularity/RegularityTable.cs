namespace Repose.Pictures;

/// <summary>The numbers of the regularity picture.</summary>
public static class RegularityTable
{
    /// <summary>One row for every night.</summary>
    public static PictureTable Of(RegularityData data) =>
        new(
            data.Title,
            ["Night (date of waking)", "Middle of sleep", "Kind of day"],
            [
                .. data
                    .Nights.OrderBy(night => night.Date)
                    .Select(night =>
                        (IReadOnlyList<string>)
                            [Numbers.Date(night.Date), Numbers.Clock(night.Middle), night.IsFree ? "free" : "work"]
                    ),
            ]
        );
}
