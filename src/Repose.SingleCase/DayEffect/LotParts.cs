using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>What each choice of a week adds to the sums of a schedule.</summary>
internal static class LotParts
{
    /// <param name="data">The usable days.</param>
    /// <param name="columns">Their numbers.</param>
    /// <param name="week">The week.</param>
    /// <param name="choices">The days of each of its choices.</param>
    /// <param name="from">The first of the four numbers that are added up.</param>
    /// <param name="parts">Where the sums are written, for each choice.</param>
    public static void Write(
        LotData data,
        LotColumns columns,
        int week,
        List<int[]> choices,
        int from,
        Span<Vector256<double>> parts
    )
    {
        var (first, count) = data.OfWeek(week).GetOffsetAndLength(data.Count);
        var days = data.Days.AsSpan(first, count);
        using Rented<Vector256<double>> rented = new(count);
        var numbers = rented.Span;
        for (var i = 0; i < count; i++)
        {
            numbers[i] = columns.Four(first + i, from);
        }

        for (var pick = 0; pick < parts.Length; pick++)
        {
            parts[pick] = Vector256<double>.Zero;
            foreach (var day in choices[pick])
            {
                var place = days.BinarySearch(day);
                parts[pick] += place >= 0 ? numbers[place] : Vector256<double>.Zero;
            }

            parts[pick] = from == 0 ? Compared(parts[pick], count) : parts[pick];
        }
    }

    /// <summary>From the number of treated days to what they can tell beside the others of the week.</summary>
    private static Vector256<double> Compared(Vector256<double> part, int daysInWeek)
    {
        var treated = part[0];
        return treated > 0 ? part.WithElement(0, treated - (treated * treated / daysInWeek)) : part;
    }
}
