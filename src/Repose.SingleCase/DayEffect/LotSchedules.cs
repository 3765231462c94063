namespace Repose.SingleCase;

/// <summary>
/// The schedules that are looked at: all that the design admits or, of a large design, the observed one and 9,999 draws.
/// Made when first asked for, and then the same for every refit.
/// </summary>
internal sealed class LotSchedules(DrawnSchedule schedule, ulong seed, int mostEnumerated = LotSchedules.MostEnumerated)
    : IDisposable
{
    public const int MostEnumerated = 200_000;
    private const int Draws = 9_999;
    private Rented<int>? _picks;

    /// <summary>The observed schedule.</summary>
    public DrawnSchedule Observed => schedule;

    /// <summary>Whether all schedules of the design are among them.</summary>
    public bool IsExact { get; } = schedule.Design.Count <= mostEnumerated;

    /// <summary>How many there are, the observed one included.</summary>
    public int Count { get; } = schedule.Design.Count <= mostEnumerated ? (int)schedule.Design.Count : Draws + 1;

    /// <summary>For each week, one after the other, the number of its choice in every schedule.</summary>
    public ReadOnlySpan<int> Picks => (_picks ??= Make()).Span;

    /// <summary>The number of a week's choice in every schedule.</summary>
    public ReadOnlySpan<int> OfWeek(int week) => Picks.Slice(week * Count, Count);

    /// <summary>The same schedules once more, for questions that come later.</summary>
    public LotSchedules Again() => new(schedule, seed, mostEnumerated);

    public void Dispose()
    {
        _picks?.Dispose();
        _picks = null;
    }

    private Rented<int> Make()
    {
        var design = schedule.Design;
        var picks = new Rented<int>(design.Weeks.Length * Count);
        if (IsExact)
        {
            design.PickAll(picks.Span, Count);
            return picks;
        }

        for (var week = 0; week < design.Weeks.Length; week++)
        {
            picks.Span[week * Count] = schedule.Picks![week];
        }

        design.Draw(new(seed), picks.Span, Count, from: 1);
        return picks;
    }
}
