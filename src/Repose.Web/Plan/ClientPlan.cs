using Repose.Content;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.Plan;

/// <summary>What a plan's pages show.</summary>
internal sealed record ClientPlan
{
    /// <summary>What is on the plan, tried or proposed.</summary>
    public required IReadOnlyList<PlanItem> Open { get; init; }

    /// <summary>What was on it, the last first.</summary>
    public required IReadOnlyList<PlanItem> Ended { get; init; }

    /// <summary>What is known of the client that tips depend on.</summary>
    public required KnownConditions Known { get; init; }

    /// <summary>What the client told of themselves; null before they told anything.</summary>
    public ToldConditions? Told => Known.Told;

    /// <summary>On how many of the last seven mornings each item was ticked.</summary>
    public required IReadOnlyDictionary<Id<PlanItem>, int> Ticks { get; init; }

    /// <summary>Insomnia-pattern nights of the last four weeks.</summary>
    public required InsomniaPattern Pattern { get; init; }

    /// <summary>How a tip suits the client.</summary>
    public TipFit FitFor(Tip tip) => Known.FitFor(tip);

    /// <summary>Whether a tip is on the plan.</summary>
    public bool Holds(Tip tip) => Open.Any(item => item.Tip.Equals(tip.Id, StringComparison.Ordinal));

    /// <summary>Whether one more thing could be put on it.</summary>
    public bool HasRoom => Open.Count < PlanItem.Most;
}
