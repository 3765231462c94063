using NodaTime;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>Something that the diary tells and that could have changed the nights.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="First">The first sleep date of it.</param>
/// <param name="Last">The last; the same for a change.</param>
public sealed record LifeEvent(LifeEventKind Kind, LocalDate First, LocalDate Last)
{
    /// <summary>All that a diary tells, in the order of the calendar.</summary>
    /// <param name="told">Nights that the diary told of, one a date, in any order.</param>
    public static IReadOnlyList<LifeEvent> Of(IReadOnlyList<Night> told) =>
        [
            .. Runs(told, LifeEventKind.Ill, entry => entry.IsIll)
                .Concat(Runs(told, LifeEventKind.Away, entry => entry.IsAway))
                .Concat(MedicineChange.All(told).Select(Of))
                .OrderBy(happened => happened.First),
        ];

    private static LifeEvent Of(MedicineChange change) =>
        new(
            change.Takes ? LifeEventKind.MedicineBegun : LifeEventKind.MedicineLeftOff,
            change.FirstAfter,
            change.FirstAfter
        );

    /// <summary>Nights in a row; a night without an entry between two does not end them.</summary>
    private static IEnumerable<LifeEvent> Runs(
        IReadOnlyList<Night> told,
        LifeEventKind kind,
        Func<DiaryEntry, bool?> isSo
    )
    {
        LifeEvent? run = null;
        foreach (var night in told.Where(night => night.Diary is not null).OrderBy(night => night.Date))
        {
            if (isSo(night.Diary!) is true)
            {
                run = run is null ? new(kind, night.Date, night.Date) : run with { Last = night.Date };
            }
            else if (run is not null)
            {
                yield return run;
                run = null;
            }
        }

        if (run is not null)
        {
            yield return run;
        }
    }
}
