using Repose.Import.Diary;

namespace Repose.Import.Spreadsheets;

/// <summary>Looks at cells to tell what they can be; at each that stands in many places, once.</summary>
internal sealed class CellLooks
{
    private readonly Dictionary<SheetCell, CellTraits> known = [];

    public CellTraits Of(SheetCell cell)
    {
        if (!known.TryGetValue(cell, out var traits))
        {
            known[cell] = traits = Look(cell);
        }

        return traits;
    }

    private static CellTraits Look(SheetCell cell)
    {
        var number = SheetLength.Bare(cell);
        return When(SheetDates.IsDate(cell), CellTraits.Date)
            | When(IsMoment(cell), CellTraits.Moment)
            | When(IsPlainlyClock(cell, number), CellTraits.Clock)
            // What takes longer is rather a time of the clock.
            | When(SheetLength.Minutes(cell, LengthUnit.Minutes) is >= 0 and < 360, CellTraits.Length)
            | When(number is >= 0 and < 1000, CellTraits.Number)
            | When(SheetAnswer.IsYesNo(cell), CellTraits.Answer);
    }

    private static CellTraits When(bool holds, CellTraits trait) => holds ? trait : CellTraits.None;

    /// <summary>A small whole number may be an hour, or how often something was: that is for a person to say.</summary>
    private static bool IsPlainlyClock(SheetCell cell, double? bare) =>
        bare is { } number && number == Math.Floor(number)
            ? number is >= 100 and <= 2400 && SheetClock.Read(cell) is not null
            : SheetClock.Read(cell) is not null || IsMoment(cell);

    private static bool IsMoment(SheetCell cell) =>
        SheetDates.IsMoment(cell) || (cell.Text is { } text && ToldTime.Read(text) is { Date: not null });
}
