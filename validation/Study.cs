namespace Repose.Validation;

/// <summary>One question put to the engine over many simulated people.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Text">What was simulated, and what the band is.</param>
/// <param name="Counted">The heading of the column of shares.</param>
/// <param name="Run">Runs it with so many people in each setting.</param>
internal sealed record Study(string Title, string Text, string Counted, Func<int, IEnumerable<Figure>> Run);
