using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Repose.Import.AppleHealth;

/// <summary>Finds the word that every sleep record holds, and hardly anything else.</summary>
/// <remarks>
/// <c>IndexOf</c> finds it as fast once it is warm; but a fresh process runs it unoptimised for as long as a whole
/// import takes. This is compiled at its full speed at once. It looks for the pair "pA", which is rare in English.
/// </remarks>
internal static class SleepWord
{
    private const int PairAt = 4;

    public static ReadOnlySpan<byte> Text => "SleepAnalysis"u8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexIn(ReadOnlySpan<byte> bytes)
    {
        var first = Vector256.Create((byte)'p');
        var second = Vector256.Create((byte)'A');
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var at = 0;
        for (var last = bytes.Length - Vector256<byte>.Count - Text.Length; at <= last; at += Vector256<byte>.Count)
        {
            var pairs =
                Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)(at + PairAt)), first)
                & Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)(at + PairAt + 1)), second);
            if (pairs == Vector256<byte>.Zero)
            {
                continue;
            }

            for (var bits = pairs.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                var candidate = at + BitOperations.TrailingZeroCount(bits);
                if (bytes[candidate..].StartsWith(Text))
                {
                    return candidate;
                }
            }
        }

        var rest = bytes[at..].IndexOf(Text);
        return rest < 0 ? -1 : at + rest;
    }
}
