using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>What the observed schedule says of the usable days, and the columns that any other schedule is weighed by.</summary>
internal readonly struct LotColumns : IDisposable
{
    private readonly double[][] _basis;
    private readonly Rented<double> _columns;
    private readonly int _days;

    public LotColumns(LotData data, DrawnSchedule observed)
    {
        (_basis, _days) = (data.CovariateBasis(), data.Count);
        _columns = new(LotComparison.Main * _days);
        data.Mark(observed, Treated);
        data.Residual(data.Outcome, _basis, Outcome);
        data.Residual(Treated, _basis, Overlap);
        Information = ColumnCheck.Dot(Treated, Overlap);
        Statistic = ColumnCheck.Dot(Treated, Outcome) / Information;
        var size = ColumnCheck.Norm(Outcome);
        Scale = Math.Min(1, size / Math.Sqrt(Math.Max(1, _days)));
        IsFlat = size <= 1e-9 * ColumnCheck.Largest(data.Outcome) * Math.Sqrt(_days);
    }

    /// <summary>The coefficient of treatment days within weeks.</summary>
    public double Statistic { get; }

    /// <summary>How much the observed schedule can tell; 0 when treated days cannot be compared inside any week.</summary>
    public double Information { get; }

    /// <summary>Whether the observed schedule allows any comparison.</summary>
    public bool CanCompare => Information > LotComparison.Tolerance;

    /// <summary>The size beside which a difference is rounding: 1, or the spread of the outcome where that is smaller.</summary>
    public double Scale { get; }

    /// <summary>Whether the values do not vary inside weeks.</summary>
    public bool IsFlat { get; }

    /// <summary>How many numbers each day has: 1, its outcome, its treatment as observed, its covariates.</summary>
    public int Size => LotComparison.Main + _basis.Length;

    private Span<double> Treated => _columns.Span[.._days];

    private Span<double> Outcome => _columns.Span[_days..(2 * _days)];

    private Span<double> Overlap => _columns.Span[(2 * _days)..];

    /// <summary>Four numbers of a day, from one of them on; beyond the last there are zeros.</summary>
    public Vector256<double> Four(int day, int from) =>
        Vector256.Create(Of(from, day), Of(from + 1, day), Of(from + 2, day), Of(from + 3, day));

    public void Dispose() => _columns.Dispose();

    private double Of(int number, int day) =>
        number switch
        {
            0 => 1,
            1 => Outcome[day],
            2 => Overlap[day],
            _ => number < Size ? _basis[number - LotComparison.Main][day] : 0,
        };
}
