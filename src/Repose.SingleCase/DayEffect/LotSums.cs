using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>The sums of every schedule over all weeks.</summary>
internal sealed class LotSums : IDisposable
{
    /// <summary>So many schedules at a time, week by week, stay near the processor.</summary>
    private const int Chunk = 256;
    private readonly Rented<double> _sums;

    public LotSums(LotComparison comparison, LotSchedules schedules)
    {
        Count = schedules.Count;
        _sums = new(comparison.Size * Count);
        Span<Vector256<double>> sums = stackalloc Vector256<double>[Chunk];
        for (var vector = 0; vector < comparison.Vectors; vector++)
        {
            for (var from = 0; from < Count; from += Chunk)
            {
                var some = sums[..Math.Min(Chunk, Count - from)];
                Add(comparison, schedules, vector, from, some);
                Keep(some, from, vector * Vector256<double>.Count, comparison.Size);
            }
        }
    }

    /// <summary>How many schedules there are.</summary>
    public int Count { get; }

    public ReadOnlySpan<double> Information => Of(0);

    public ReadOnlySpan<double> Outcome => Of(1);

    public ReadOnlySpan<double> Overlap => Of(2);

    /// <summary>One of the sums, for every schedule.</summary>
    public Span<double> Of(int sum) => _sums.Span.Slice(sum * Count, Count);

    public void Dispose() => _sums.Dispose();

    /// <summary>Adds up, side by side, the sums that lie in one vector.</summary>
    private static void Add(
        LotComparison comparison,
        LotSchedules schedules,
        int vector,
        int from,
        Span<Vector256<double>> sums
    )
    {
        sums.Clear();
        for (var week = 0; week < schedules.Observed.Design.Weeks.Length; week++)
        {
            var parts = comparison.OfWeek(week, vector);
            var picks = schedules.OfWeek(week).Slice(from, sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += parts[picks[i]];
            }
        }
    }

    private void Keep(ReadOnlySpan<Vector256<double>> sums, int from, int first, int size)
    {
        for (var lane = 0; lane < Vector256<double>.Count && first + lane < size; lane++)
        {
            var target = Of(first + lane).Slice(from, sums.Length);
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = sums[i][lane];
            }
        }
    }
}
