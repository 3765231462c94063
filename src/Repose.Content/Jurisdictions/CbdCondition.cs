namespace Repose.Content;

/// <summary>Something that must hold before CBD is used.</summary>
/// <param name="Kind">Which condition.</param>
/// <param name="Says">The condition, in words for the practice.</param>
public sealed record CbdCondition(CbdConditionKind Kind, string Says);
