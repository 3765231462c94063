namespace Repose.Import;

/// <summary>Something that an export held and that was not taken over.</summary>
/// <param name="What">What was left out ("sleep record", "row").</param>
/// <param name="Why">Why ("it says the same as an earlier one").</param>
/// <param name="Count">How many; at least 1.</param>
/// <param name="Where">Where the first few stand, in the terms of the format (row 7, sleep record 12).</param>
public sealed record LeftOut(string What, string Why, int Count, IReadOnlyList<string> Where);
