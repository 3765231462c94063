namespace Repose.SingleCase;

/// <summary>Order statistics without sorting: only the part that holds the wanted place is looked at again.</summary>
internal static class Selection
{
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
