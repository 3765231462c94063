using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>How many schedules a design admits: a table with a design in each row.</summary>
internal sealed class ScheduleCounts : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Has("schedules") && reference.Has("gap");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        foreach (var row in reference.Rows)
        {
            var design = DrawDesign.Of(
                Enumerable
                    .Range(0, Whole("weeks"))
                    .Select(week =>
                        DrawWeek.Of(Enumerable.Range(7 * week + 1, Whole("eligible_days")), Whole("sessions_per_week"))
                    ),
                Whole("gap"),
                Whole("gap_across_weeks") == 1
            );
            conformity.Number($"row {row.Number}", Whole("schedules"), (double)design.Count, Tolerance.Exact);

            int Whole(string column) => (int)ReferenceCase.Number(row, column)!.Value;
        }

        conformity.Status("ok");
    }
}
