using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>A change of medicine near the start of the course cannot be told apart from the course.</summary>
/// <remarks>A change is three nights in a row with, after three in a row without, or the other way round.</remarks>
internal static class MedicineChange
{
    private const int Lasting = 3;
    private const int Near = 7;

    internal static OtherChangeNearStart? NearStart(IReadOnlyList<Night> told, LocalDate start)
    {
        var known = told.Where(night => night.Diary?.SleepMedicine is not null).ToList();
        for (var i = Lasting; i + Lasting <= known.Count; i++)
        {
            var before = known[(i - Lasting)..i].Select(Took).Distinct().ToList();
            var after = known[i..(i + Lasting)].Select(Took).Distinct().ToList();
            var days = Nearest(start, known[i - 1].Date, known[i].Date);
            if (before is [var was] && after is [var became] && was != became && Math.Abs(days) <= Near)
            {
                return new OtherChangeNearStart(Records.Medicine, days);
            }
        }

        return null;
    }

    /// <summary>Where nothing was noted for some nights, the day nearest to the start on which it may have changed.</summary>
    private static int Nearest(LocalDate start, LocalDate lastBefore, LocalDate firstAfter) =>
        Math.Clamp(0, Period.DaysBetween(start, lastBefore) + 1, Period.DaysBetween(start, firstAfter));

    private static bool Took(Night night) => night.Diary!.SleepMedicine!.Value;
}
