using System.Diagnostics.CodeAnalysis;

namespace Repose.Practice;

/// <summary>The identity of one thing of a kind, so that a room's is never taken for a client's.</summary>
/// <typeparam name="TOf">What it identifies.</typeparam>
/// <param name="Value">A UUID, version 7: ids made later sort later. The default is the empty UUID, which is nobody's.</param>
public readonly record struct Id<TOf>(Guid Value) : IParsable<Id<TOf>>
{
    /// <summary>A new identity.</summary>
    public static Id<TOf> New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public static Id<TOf> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<TOf> result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
