using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>A change of medicine near the start of the course cannot be told apart from the course.</summary>
/// <remarks>A change is three nights in a row with, after three in a row without, or the other way round.</remarks>
/// <param name="LastBefore">The last night on which it was noted as before.</param>
/// <param name="FirstAfter">The first night on which it was noted as after; nights between them tell nothing.</param>
/// <param name="Takes">Whether medicine is taken from then on.</param>
internal sealed record MedicineChange(LocalDate LastBefore, LocalDate FirstAfter, bool Takes)
{
    private const int Lasting = 3;
    private const int Near = 7;

    /// <summary>Every change that a diary tells, in the order of the calendar.</summary>
    internal static IEnumerable<MedicineChange> All(IReadOnlyList<Night> told)
    {
        var known = told.Where(night => night.Diary?.SleepMedicine is not null).OrderBy(night => night.Date).ToList();
        for (var i = Lasting; i + Lasting <= known.Count; i++)
        {
            var before = known[(i - Lasting)..i].Select(Took).Distinct().ToList();
            var after = known[i..(i + Lasting)].Select(Took).Distinct().ToList();
            if (before is [var was] && after is [var became] && was != became)
            {
                yield return new(known[i - 1].Date, known[i].Date, became);
            }
        }
    }

    internal static OtherChangeNearStart? NearStart(IReadOnlyList<Night> told, LocalDate start) =>
        All(told)
            .Select(change => change.DaysFrom(start))
            .Where(days => Math.Abs(days) <= Near)
            .Select(days => new OtherChangeNearStart(Records.Medicine, days))
            .FirstOrDefault();

    /// <summary>Where nothing was noted for some nights, the day nearest to the start on which it may have changed.</summary>
    private int DaysFrom(LocalDate start) =>
        Math.Clamp(0, Period.DaysBetween(start, LastBefore) + 1, Period.DaysBetween(start, FirstAfter));

    private static bool Took(Night night) => night.Diary!.SleepMedicine!.Value;
}
