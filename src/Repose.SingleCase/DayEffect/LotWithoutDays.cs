using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>The test with one day left out, for each day: it costs one week and not all.</summary>
/// <remarks>
/// Only without covariates: those tie the weeks together. Without them no schedule falls with the effect, so that an
/// effect is excluded exactly when its share is small enough.
/// </remarks>
internal sealed class LotWithoutDays : IDisposable
{
    private readonly LotData _data;
    private readonly DrawnSchedule _observed;
    private readonly Rented<Vector256<double>> _parts;
    private readonly LotComparison _whole;
    private readonly LotSums _sums;
    private readonly LotWeek _week;

    public LotWithoutDays(LotData data, LotSchedules schedules)
    {
        (_data, _observed) = (data, schedules.Observed);
        _parts = new(LotComparison.Room(data, _observed.Design));
        _whole = new(data, _observed, _parts.Memory);
        _sums = new(_whole, schedules);
        _week = new(_sums, schedules);
    }

    /// <summary>How many schedules there are.</summary>
    public int Count => _sums.Count;

    /// <summary>What leaving out a day changes; null when nothing can be told without it.</summary>
    /// <param name="index">The place of the day in the data.</param>
    public LotWithout? Without(int index)
    {
        var rest = _data.Without(index);
        using LotColumns columns = new(rest, _observed);
        if (!columns.CanCompare || columns.IsFlat)
        {
            return null;
        }

        var week = _data.WeekOf(index);
        var choices = _observed.Design.Choices[week];
        var changes = new Vector256<double>[choices.Count];
        LotParts.Write(rest, columns, week, choices, 0, changes);
        for (var pick = 0; pick < changes.Length; pick++)
        {
            changes[pick] -= _whole.OfWeek(week, 0)[pick];
        }

        return new(
            week,
            changes,
            columns.Statistic,
            LotComparison.Tolerance * (columns.Scale + Math.Abs(columns.Statistic))
        );
    }

    /// <summary>The schedules, arranged for a week.</summary>
    public LotWeek Of(int week)
    {
        _week.Arrange(week);
        return _week;
    }

    public void Dispose()
    {
        _week.Dispose();
        _sums.Dispose();
        _parts.Dispose();
    }
}
