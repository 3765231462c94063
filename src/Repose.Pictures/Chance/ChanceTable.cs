using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of some chances.</summary>
public static class ChanceTable
{
    /// <summary>One row for every chance.</summary>
    public static PictureTable Of(ChanceDotsData data) =>
        new(
            data.Title,
            [ChanceText.TheChanceThat, ChanceText.Is],
            [
                .. data.Chances.Select(chance =>
                    (IReadOnlyList<string>)
                        [chance.Of, chance.Known is { } known ? ChanceWords.Of(known) : ChanceText.CannotBeSaid]
                ),
            ]
        );
}
