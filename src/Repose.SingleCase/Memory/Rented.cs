using System.Buffers;

namespace Repose.SingleCase;

/// <summary>Memory for as long as something is worked out, given back to the shared pool at the end.</summary>
/// <remarks>
/// What lies in it at first is left over from others. A copy stands for the same memory, and only one may give it back.
/// </remarks>
internal readonly struct Rented<T>(int length) : IDisposable
    where T : struct
{
    private readonly T[] _array = ArrayPool<T>.Shared.Rent(length);

    public Span<T> Span => _array.AsSpan(0, length);

    public Memory<T> Memory => _array.AsMemory(0, length);

    public void Dispose() => ArrayPool<T>.Shared.Return(_array);
}
