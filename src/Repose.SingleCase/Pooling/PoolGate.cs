namespace Repose.SingleCase;

/// <summary>A reason why a part of a pooled answer may not be shown.</summary>
/// <param name="Code">A lasting name for machines and translations, in lower case with underscores.</param>
/// <param name="Part">The part.</param>
public abstract record PoolGate(string Code, PoolPart Part);
