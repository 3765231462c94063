using System.Numerics;
using System.Runtime.CompilerServices;

namespace Repose.SingleCase;

/// <summary>Random numbers from a seed, the same for ever, whatever the version of .NET.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2021, doi:10.1145/3460772), its state filled by SplitMix64 from the seed.
/// </remarks>
public sealed class ReproducibleRandom
{
    private State _state;

    /// <summary>Starts the sequence of a seed. Any seed will do.</summary>
    public ReproducibleRandom(ulong seed) =>
        _state = new()
        {
            A = SplitMix(ref seed),
            B = SplitMix(ref seed),
            C = SplitMix(ref seed),
            D = SplitMix(ref seed),
        };

    /// <summary>The next 64 random bits.</summary>
    public ulong Next() => _state.Next();

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

    /// <summary>
    /// Fills rows of so many columns, one row for each bound, from a column on and one column after the other: in each row
    /// a whole number below the row's bound, the same as <see cref="NextBelow(int)"/> one by one.
    /// </summary>
    internal void FillBelow(ReadOnlySpan<int> bounds, Span<int> rows, int columns, int from)
    {
        const int Together = 64;
        using Rented<ulong> rented = new((Together + 1) * bounds.Length);
        Span<ulong> limits = rented.Span[..bounds.Length],
            bits = rented.Span[bounds.Length..];
        for (var row = 0; row < bounds.Length; row++)
        {
            limits[row] = ulong.MaxValue - (ulong.MaxValue % (ulong)bounds[row]);
        }

        // First the random bits, of which each waits for the one before; then, row by row, what need not wait.
        for (var column = from; column < columns; column += Together)
        {
            var some = Math.Min(Together, columns - column);
            Fill(bits[..(some * bounds.Length)], limits);
            for (var row = 0; row < bounds.Length; row++)
            {
                Reduce(bits[row..], (ulong)bounds[row], bounds.Length, rows.Slice((row * columns) + column, some));
            }
        }
    }

    /// <summary>Random bits below the limits, each limit in turn.</summary>
    private void Fill(Span<ulong> bits, ReadOnlySpan<ulong> limits)
    {
        // A local copy stays in the registers of the processor.
        var state = _state;
        for (var from = 0; from < bits.Length; from += limits.Length)
        {
            for (var i = 0; i < limits.Length; i++)
            {
                ulong next;
                do
                {
                    next = state.Next();
                } while (next >= limits[i]);
                bits[from + i] = next;
            }
        }

        _state = state;
    }

    /// <summary>The rests of every so many bits, divided by the bound.</summary>
    private static void Reduce(ReadOnlySpan<ulong> bits, ulong bound, int step, Span<int> rests)
    {
        // A multiplication in place of each division; the quotient is at most two too small.
        var share = ulong.MaxValue / bound;
        for (int i = 0, at = 0; i < rests.Length; i++, at += step)
        {
            var rest = bits[at] - (Math.BigMul(bits[at], share, out _) * bound);
            rest -= rest >= bound ? bound : 0;
            rest -= rest >= bound ? bound : 0;
            rests[i] = (int)rest;
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private struct State
    {
        public ulong A;
        public ulong B;
        public ulong C;
        public ulong D;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Next()
        {
            var result = BitOperations.RotateLeft(B * 5, 7) * 9;
            var shifted = B << 17;
            C ^= A;
            D ^= B;
            B ^= C;
            A ^= D;
            C ^= shifted;
            D = BitOperations.RotateLeft(D, 45);
            return result;
        }
    }
}
