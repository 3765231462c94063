using Repose.Content;

namespace Repose.Web.Treating;

/// <summary>What screening changes about a session, and why.</summary>
/// <param name="Effects">All effects together.</param>
/// <param name="Reasons">What each reason alone changes, in words for the therapist.</param>
internal sealed record Limits(PlanEffects Effects, IReadOnlyList<(PlanEffects Effects, string Why)> Reasons)
{
    /// <summary>Why a step is left out; empty where nobody can say.</summary>
    internal string WhyOut(ProtocolStep step, IReadOnlyList<BodyRegion> regions) =>
        string.Join(
            " ",
            Reasons
                .Where(one =>
                    one.Effects.LeavesOut(step)
                    || (
                        regions.Count > 0
                        && regions.All(region => one.Effects.AreasOff.Contains(region.Id, StringComparer.Ordinal))
                    )
                )
                .Select(one => one.Why)
                .Distinct(StringComparer.Ordinal)
        );
}
