namespace Repose.Content;

/// <summary>When an intake is asked for again.</summary>
/// <param name="Id">A name that never changes.</param>
/// <param name="AfterMonths">So many months after it was handed in.</param>
/// <param name="Says">Why, to the client.</param>
/// <param name="OnlyIf">Of whom: all must be met. Of everyone, where there are none.</param>
public sealed record IntakeDueRule(string Id, int AfterMonths, string Says, IReadOnlyList<IntakeCondition> OnlyIf);
