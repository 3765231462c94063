namespace Repose.SingleCase;

/// <summary>A client that could not take part in a pooled test.</summary>
/// <param name="Client">Who.</param>
/// <param name="Status">Why: the status of the client's own test.</param>
public sealed record LeftOutOfTest(string Client, LotStatus Status);
