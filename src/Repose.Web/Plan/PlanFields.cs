using Repose.Practice;
using Repose.Web.Desk;

namespace Repose.Web.Plan;

/// <summary>What the forms of a plan send. Anything may stand in it.</summary>
internal sealed class PlanFields
{
    public string? Key { get; set; }
    public string? Item { get; set; }
    public string? Tip { get; set; }
    public string? Reason { get; set; }

    /// <summary>The items of which somebody says that a doctor has nothing against them.</summary>
    public string[]? Doctor { get; set; }

    internal Id<PlanItem> ItemId => Typed.Id<PlanItem>(Item) ?? default;

    internal bool SaysDoctor => Item is { } item && (Doctor ?? []).Contains(item, StringComparer.Ordinal);

    internal string? Words => Typed.Text(Reason, PlanItem.LongestWords);
}
