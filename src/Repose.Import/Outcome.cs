using System.Diagnostics.CodeAnalysis;

namespace Repose.Import;

/// <summary>Either the value that was asked for, or the reason why there is none.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>What was asked for; null after a refusal.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value; null after success.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Refusal is null;

    /// <summary>Asks both cases for an answer of one type.</summary>
    public TResult Match<TResult>(Func<T, TResult> value, Func<Refusal, TResult> refusal)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(refusal);
        return Succeeded ? value(Value) : refusal(Refusal);
    }

    /// <summary>Wraps a value.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A use case returns what it has; there is nothing to name.")]
    public static implicit operator Outcome<T>(T value) =>
        new(value ?? throw new ArgumentNullException(nameof(value)), null);

    /// <summary>Wraps a value, where its type is an interface, of which there can be no conversion.</summary>
    internal static Outcome<T> Of(T value) => new(value, null);

    /// <summary>Wraps a refusal.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A use case returns what it has; there is nothing to name.")]
    public static implicit operator Outcome<T>(Refusal refusal) =>
        new(null, refusal ?? throw new ArgumentNullException(nameof(refusal)));
}
