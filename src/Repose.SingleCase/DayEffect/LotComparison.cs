using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>How any schedule of a design compares with the observed one.</summary>
/// <remarks>
/// M takes out week means and covariates. For a schedule z: C = z'Mz, A = z'My / C, B = z'M z_observed / C. Under a
/// constant effect θ the statistic of z is A - θB, that of the observed schedule A_observed - θ.
/// Every one of these comes from sums over weeks of numbers known for each week's choice: information, outcome, overlap
/// with the observed choice, and one more for each covariate. Four of the sums lie in one vector.
/// </remarks>
internal sealed class LotComparison
{
    internal const double Tolerance = 1e-9;

    /// <summary>The sums before those of the covariates.</summary>
    internal const int Main = 3;
    private const int Lanes = 4;
    private readonly Memory<Vector256<double>> _parts;
    private readonly int[] _starts;

    /// <param name="data">The usable days.</param>
    /// <param name="observed">The schedule as drawn.</param>
    /// <param name="room">As long as <see cref="Room"/> says, and kept.</param>
    public LotComparison(LotData data, DrawnSchedule observed, Memory<Vector256<double>> room)
    {
        using LotColumns columns = new(data, observed);
        (Statistic, Scale, Size) = (columns.Statistic, columns.Scale, columns.Size);
        (CanCompare, IsFlat) = (columns.CanCompare, columns.IsFlat);
        _starts = observed.Design.ChoiceStarts;
        _parts = room;
        for (var vector = 0; vector < Vectors; vector++)
        {
            for (var week = 0; week < data.WeekCount; week++)
            {
                var choices = observed.Design.Choices[week];
                LotParts.Write(data, columns, week, choices, Lanes * vector, OfWeek(week, vector));
            }
        }
    }

    /// <summary>The coefficient of treatment days within weeks.</summary>
    public double Statistic { get; }

    /// <summary>The size beside which a difference is rounding.</summary>
    public double Scale { get; }

    /// <summary>Whether the observed schedule allows any comparison.</summary>
    public bool CanCompare { get; }

    /// <summary>Whether the values do not vary inside weeks.</summary>
    public bool IsFlat { get; }

    /// <summary>How many sums there are.</summary>
    public int Size { get; }

    /// <summary>How many vectors hold them.</summary>
    public int Vectors => VectorsFor(Size);

    public static int Room(LotData data, DrawDesign design) =>
        VectorsFor(Main + data.Covariates.Length) * design.ChoiceStarts[^1];

    /// <summary>Four of the sums that each choice of a week adds.</summary>
    public Span<Vector256<double>> OfWeek(int week, int vector) =>
        _parts.Span.Slice((vector * _starts[^1]) + _starts[week], _starts[week + 1] - _starts[week]);

    /// <summary>Every schedule of the design against the observed one; null where a schedule allows no comparison.</summary>
    public List<DrawnPart?> All(DrawnSchedule observed)
    {
        using LotSchedules schedules = new(observed, seed: 0);
        using LotSums sums = new(this, schedules);
        var parts = new List<DrawnPart?>(sums.Count);
        for (var i = 0; i < sums.Count; i++)
        {
            parts.Add(Part(sums, i));
        }

        return parts;
    }

    /// <summary>One schedule against the observed one, given by the number of the choice in each week.</summary>
    public DrawnPart? At(ReadOnlySpan<int> picks)
    {
        Span<Vector256<double>> sums = stackalloc Vector256<double>[Vectors];
        for (var vector = 0; vector < sums.Length; vector++)
        {
            sums[vector] = Vector256<double>.Zero;
            for (var week = 0; week < picks.Length; week++)
            {
                sums[vector] += OfWeek(week, vector)[picks[week]];
            }
        }

        return Part(MemoryMarshal.Cast<Vector256<double>, double>(sums)[..Size]);
    }

    /// <summary>A schedule against the observed one; null where it allows no comparison.</summary>
    public DrawnPart? Part(LotSums sums, int schedule)
    {
        Span<double> own = stackalloc double[Size];
        for (var k = 0; k < Size; k++)
        {
            own[k] = sums.Of(k)[schedule];
        }

        return Part(own);
    }

    private static int VectorsFor(int sums) => (sums + Lanes - 1) / Lanes;

    private DrawnPart? Part(ReadOnlySpan<double> sums)
    {
        var information = sums[0];
        foreach (var covariate in sums[Main..])
        {
            information -= covariate * covariate;
        }

        return information <= Tolerance ? null : new(Statistic - (sums[1] / information), 1 - (sums[2] / information));
    }
}
