namespace Repose.SingleCase;

/// <summary>Order statistics without sorting: only what lies near the wanted places is put in order.</summary>
internal static class Selection
{
    private const int Buckets = 512;
    private const int Sampled = 64;

    /// <summary>Finds the values that sorting would put at the places. The values stay where they are.</summary>
    /// <remarks>
    /// The values go into buckets of equal width, which are in order among themselves; then the bucket of each place is
    /// sorted. Values far out share the first or the last bucket.
    /// </remarks>
    public static void Of(ReadOnlySpan<double> values, ReadOnlySpan<int> places, Span<double> found)
    {
        if (values.IsEmpty)
        {
            return;
        }

        using Rented<double> rented = new(values.Length);
        Span<int> ends = stackalloc int[Buckets];
        Distribute(values, rented.Span, ends);
        for (var i = 0; i < places.Length; i++)
        {
            var bucket = BucketOf(places[i], ends);
            rented.Span[(bucket > 0 ? ends[bucket - 1] : 0)..ends[bucket]].Sort();
            found[i] = rented.Span[places[i]];
        }
    }

    /// <summary>Writes the values bucket by bucket, and where each bucket ends.</summary>
    private static void Distribute(ReadOnlySpan<double> values, Span<double> target, Span<int> ends)
    {
        var (lowest, perUnit) = Width(values);
        ends.Clear();
        foreach (var value in values)
        {
            ends[Bucket(value, lowest, perUnit)]++;
        }

        var start = 0;
        foreach (ref var end in ends)
        {
            (start, end) = (start + end, start);
        }

        foreach (var value in values)
        {
            target[ends[Bucket(value, lowest, perUnit)]++] = value;
        }
    }

    private static int Bucket(double value, double lowest, double perUnit) =>
        (int)double.ClampNative((value - lowest) * perUnit, 0, Buckets - 1);

    /// <summary>From the quartiles of a sample: buckets for what lies up to twice their distance outside of them.</summary>
    private static (double Lowest, double PerUnit) Width(ReadOnlySpan<double> values)
    {
        Span<double> sample = stackalloc double[Sampled];
        for (var i = 0; i < Sampled; i++)
        {
            sample[i] = values[(int)((long)(values.Length - 1) * i / (Sampled - 1))];
        }

        sample.Sort();
        double lower = sample[Sampled / 4],
            distance = sample[3 * Sampled / 4] - lower;
        return (lower - (2 * distance), distance > 0 ? Buckets / (5 * distance) : 0);
    }

    private static int BucketOf(int place, ReadOnlySpan<int> ends)
    {
        var bucket = 0;
        while (ends[bucket] <= place)
        {
            bucket++;
        }

        return bucket;
    }
}
