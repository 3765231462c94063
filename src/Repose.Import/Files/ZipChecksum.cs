using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Repose.Import.Files;

/// <summary>The CRC-32 of zip, taken over bytes as they come.</summary>
/// <remarks>
/// System.IO.Hashing has one too. Ours exists because it is compiled at its full speed at once: a library's vector code
/// runs unoptimised for its first fraction of a second, which is all the time that an import of 500 MB takes. The
/// folding is that of Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (2009).
/// </remarks>
internal sealed class ZipChecksum
{
    private const int FoldFrom = 128;
    private const int WideFrom = 512;
    private static readonly uint[] Table = MakeTable();

    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Pclmulqdq.IsSupported && bytes.Length >= FoldFrom)
        {
            var whole = bytes.Length & ~15;
            state = Fold(bytes[..whole], state);
            bytes = bytes[whole..];
        }

        foreach (var b in bytes)
        {
            state = Table[(byte)(state ^ b)] ^ (state >> 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Fold(ReadOnlySpan<byte> bytes, uint state)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        Vector128<ulong> x0,
            x1,
            x2,
            x3;
        nuint at;
        if (Pclmulqdq.V512.IsSupported && bytes.Length >= WideFrom)
        {
            var wide = FoldWide(bytes, state, out at);
            (x0, x1) = (wide.GetLower().GetLower(), wide.GetLower().GetUpper());
            (x2, x3) = (wide.GetUpper().GetLower(), wide.GetUpper().GetUpper());
        }
        else
        {
            x0 = Vector128.LoadUnsafe(ref start).AsUInt64() ^ Vector128.CreateScalar(state).AsUInt64();
            x1 = Vector128.LoadUnsafe(ref start, 16).AsUInt64();
            x2 = Vector128.LoadUnsafe(ref start, 32).AsUInt64();
            x3 = Vector128.LoadUnsafe(ref start, 48).AsUInt64();
            at = 64;
        }

        var four = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
        for (; at + 64 <= (nuint)bytes.Length; at += 64)
        {
            x0 = Over(x0, four) ^ Vector128.LoadUnsafe(ref start, at).AsUInt64();
            x1 = Over(x1, four) ^ Vector128.LoadUnsafe(ref start, at + 16).AsUInt64();
            x2 = Over(x2, four) ^ Vector128.LoadUnsafe(ref start, at + 32).AsUInt64();
            x3 = Over(x3, four) ^ Vector128.LoadUnsafe(ref start, at + 48).AsUInt64();
        }

        var one = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);
        x0 = Over(x0, one) ^ x1;
        x0 = Over(x0, one) ^ x2;
        x0 = Over(x0, one) ^ x3;
        for (; at < (nuint)bytes.Length; at += 16)
        {
            x0 = Over(x0, one) ^ Vector128.LoadUnsafe(ref start, at).AsUInt64();
        }

        return Reduce(x0, one);
    }

    /// <summary>Folds 256 bytes at a time into 64, on processors that can multiply so widely.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<ulong> FoldWide(ReadOnlySpan<byte> bytes, uint state, out nuint at)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var x0 = Vector512.LoadUnsafe(ref start).AsUInt64() ^ Vector512.CreateScalar(state).AsUInt64();
        var x1 = Vector512.LoadUnsafe(ref start, 64).AsUInt64();
        var x2 = Vector512.LoadUnsafe(ref start, 128).AsUInt64();
        var x3 = Vector512.LoadUnsafe(ref start, 192).AsUInt64();
        var four = Vector512.Create(Vector256.Create(Vector128.Create(0x011542778aUL, 0x01322d1430UL)));
        for (at = 256; at + 256 <= (nuint)bytes.Length; at += 256)
        {
            x0 = Over(x0, four) ^ Vector512.LoadUnsafe(ref start, at).AsUInt64();
            x1 = Over(x1, four) ^ Vector512.LoadUnsafe(ref start, at + 64).AsUInt64();
            x2 = Over(x2, four) ^ Vector512.LoadUnsafe(ref start, at + 128).AsUInt64();
            x3 = Over(x3, four) ^ Vector512.LoadUnsafe(ref start, at + 192).AsUInt64();
        }

        var one = Vector512.Create(Vector256.Create(Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL)));
        return Over(Over(Over(x0, one) ^ x1, one) ^ x2, one) ^ x3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Over(Vector512<ulong> x, Vector512<ulong> by) =>
        Pclmulqdq.V512.CarrylessMultiply(x, by, 0x00) ^ Pclmulqdq.V512.CarrylessMultiply(x, by, 0x11);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Over(Vector128<ulong> x, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(x, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(x, by, 0x11);

    private static uint Reduce(Vector128<ulong> x, Vector128<ulong> one)
    {
        var low = Vector128.Create(0x00000000FFFFFFFFUL, 0UL);
        x = Pclmulqdq.CarrylessMultiply(x, one, 0x10) ^ Sse2.ShiftRightLogical128BitLane(x, 8);
        var half = Vector128.CreateScalar(0x0163cd6124UL);
        x = Pclmulqdq.CarrylessMultiply(x & low, half, 0x00) ^ Sse2.ShiftRightLogical128BitLane(x, 4);
        var barrett = Vector128.Create(0x01db710641UL, 0x01f7011641UL);
        var t = Pclmulqdq.CarrylessMultiply(x & low, barrett, 0x10);
        t = Pclmulqdq.CarrylessMultiply(t & low, barrett, 0x00);
        return (x ^ t).AsUInt32().GetElement(1);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
