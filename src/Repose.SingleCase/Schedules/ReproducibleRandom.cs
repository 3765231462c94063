using System.Numerics;

namespace Repose.SingleCase;

/// <summary>Random numbers from a seed, the same for ever, whatever the version of .NET.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2021, doi:10.1145/3460772), its state filled by SplitMix64 from the seed.
/// </remarks>
public sealed class ReproducibleRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Starts the sequence of a seed. Any seed will do.</summary>
    public ReproducibleRandom(ulong seed)
    {
        _a = SplitMix(ref seed);
        _b = SplitMix(ref seed);
        _c = SplitMix(ref seed);
        _d = SplitMix(ref seed);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from 0 up to, and without, 1, on a grid of 2^-53.</summary>
    public double NextFraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, and without, the bound; each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is 0 or less.</exception>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, 0);
        var range = (ulong)bound;
        ulong bits;
        do
        {
            bits = Next();
            // The first comparison alone nearly always settles it, and spares a division.
        } while (bits > ulong.MaxValue - range && bits >= ulong.MaxValue - (ulong.MaxValue % range));
        return (int)(bits % range);
    }

    /// <summary>A whole number from 0 up to, and without, the bound, however large; each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is 0 or less.</exception>
    public BigInteger NextBelow(BigInteger bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, BigInteger.Zero);
        var bits = (int)(bound - 1).GetBitLength();
        BigInteger candidate;
        do
        {
            candidate = BigInteger.Zero;
            for (var have = 0; have < bits; have += 64)
            {
                candidate = (candidate << 64) | Next();
            }

            candidate &= (BigInteger.One << bits) - 1;
        } while (candidate >= bound);
        return candidate;
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
