using System.Buffers;

namespace Repose.SingleCase;

/// <summary>Order statistics without sorting: only the part that holds the wanted place is looked at again.</summary>
internal static class Selection
{
    /// <summary>The value that sorting would put at a place; the values stay where they are.</summary>
    public static double Of(ReadOnlySpan<double> values, int place)
    {
        var rented = ArrayPool<double>.Shared.Rent(values.Length);
        try
        {
            var (low, high) = Neighbourhood(values, place);
            int below = 0,
                kept = 0;
            foreach (var value in values)
            {
                // Without branches, which the processor could not foresee.
                rented[kept] = value;
                kept += (value >= low) & (value <= high) ? 1 : 0;
                below += value < low ? 1 : 0;
            }

            if (place >= below && place < below + kept)
            {
                return At(rented.AsSpan(0, kept), place - below);
            }

            values.CopyTo(rented);
            return At(rented.AsSpan(0, values.Length), place);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>
    /// Moves values about until the one that sorting would put at <paramref name="place"/> is there, none greater
    /// before it and none less after it; returns it.
    /// </summary>
    public static double At(Span<double> values, int place)
    {
        int from = 0,
            to = values.Length - 1;
        while (to - from > 16)
        {
            var pivot = Pivot(values, from, to, place);
            int left = from,
                right = to;
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (place > right && place < left)
            {
                return values[place];
            }

            (from, to) = place <= right ? (from, right) : (left, to);
        }

        values[from..(to + 1)].Sort();
        return values[place];
    }

    /// <summary>Two values of a sample between which the wanted one very probably lies: four standard errors of its rank.</summary>
    private static (double Low, double High) Neighbourhood(ReadOnlySpan<double> values, int place)
    {
        const int Sampled = 256;
        if (values.Length < 8 * Sampled)
        {
            return (double.NegativeInfinity, double.PositiveInfinity);
        }

        Span<double> sample = stackalloc double[Sampled];
        for (var i = 0; i < Sampled; i++)
        {
            sample[i] = values[(int)((long)(values.Length - 1) * i / (Sampled - 1))];
        }

        sample.Sort();
        var share = (double)place / values.Length;
        var reach = (4 * Math.Sqrt(Sampled * share * (1 - share))) + 2;
        int from = (int)((Sampled * share) - reach),
            to = (int)((Sampled * share) + reach) + 1;
        return (
            from >= 0 ? sample[from] : double.NegativeInfinity,
            to < Sampled ? sample[to] : double.PositiveInfinity
        );
    }

    /// <summary>The value at the wanted share of 15 values spread over the part, so that the part shrinks fast.</summary>
    private static double Pivot(ReadOnlySpan<double> values, int from, int to, int place)
    {
        const int Sampled = 15;
        Span<double> sample = stackalloc double[Sampled];
        for (var i = 0; i < Sampled; i++)
        {
            sample[i] = values[from + (int)((long)(to - from) * i / (Sampled - 1))];
        }

        sample.Sort();
        return sample[(int)((long)(place - from) * (Sampled - 1) / (to - from))];
    }
}
