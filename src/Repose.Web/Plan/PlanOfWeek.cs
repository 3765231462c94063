using NodaTime;
using Repose.Practice;

namespace Repose.Web.Plan;

/// <summary>What a client is trying, and on which of the last mornings it was ticked.</summary>
/// <param name="Items">With the day on which each was agreed. A tick speaks of the day before, so that day cannot be ticked.</param>
/// <param name="Done">What is ticked, by morning.</param>
public sealed record PlanOfWeek(
    IReadOnlyList<(PlanItem Item, LocalDate Since)> Items,
    ILookup<LocalDate, Id<PlanItem>> Done
);
