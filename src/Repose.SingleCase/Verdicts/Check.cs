namespace Repose.SingleCase;

/// <summary>A second look at a claim.</summary>
/// <param name="Evidence">Other evidence of the same gain; null when the check could not be done, which fails it.</param>
/// <param name="Bar">The bar that the claim must meet.</param>
/// <param name="Raise">The gate that it raises when it does not.</param>
internal sealed record Check(IGainEvidence? Evidence, Bar Bar, Func<Verdict, Gate> Raise);
