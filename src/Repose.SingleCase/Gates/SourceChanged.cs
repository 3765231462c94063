namespace Repose.SingleCase;

/// <summary>The outcome came from another device or instrument from this day on. Told by the caller.</summary>
/// <param name="Day">The first day of the new source.</param>
public sealed record SourceChanged(int Day) : Gate("source_changed");
