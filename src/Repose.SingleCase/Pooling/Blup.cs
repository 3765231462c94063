namespace Repose.SingleCase;

/// <summary>One client's best linear unbiased prediction, the spread between clients taken as known.</summary>
/// <param name="Client">Who.</param>
/// <param name="Prediction">The predicted effect.</param>
/// <param name="StandardError">Its standard error, with the variance of the mean by Hartung and Knapp.</param>
/// <param name="StandardDeviation">The same with the variance of the mean by Wald.</param>
/// <param name="ChanceOfMattering">The probability of a gain that matters, with that standard deviation.</param>
public sealed record Blup(
    string Client,
    double Prediction,
    double StandardError,
    double StandardDeviation,
    double ChanceOfMattering
);
