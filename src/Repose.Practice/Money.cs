namespace Repose.Practice;

/// <summary>An amount in the practice's currency, to the hundredth.</summary>
/// <param name="Minor">The amount in hundredths, 0 or more for a price. The default is nothing to pay.</param>
public readonly record struct Money(long Minor)
{
    /// <summary>The amount in whole units.</summary>
    public decimal Amount => Minor / 100m;

    /// <summary>States an amount in whole units.</summary>
    /// <exception cref="ArgumentException">The amount has more than two decimals.</exception>
    public static Money Of(decimal amount) =>
        decimal.Truncate(amount * 100) == amount * 100
            ? new((long)(amount * 100))
            : throw new ArgumentException($"{amount} has more than two decimals.", nameof(amount));
}
