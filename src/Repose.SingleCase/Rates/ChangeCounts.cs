namespace Repose.SingleCase;

/// <summary>How many of a number of people changed, and how.</summary>
/// <param name="Remission">A score after below the cut.</param>
/// <param name="Response">A drop of at least the response drop.</param>
/// <param name="AtLeastMid">A drop of at least the smallest that matters.</param>
/// <param name="ReliablyBetter">A drop beyond the noise of the scale.</param>
/// <param name="ReliablyWorse">A rise beyond the noise of the scale.</param>
public sealed record ChangeCounts(
    Proportion Remission,
    Proportion Response,
    Proportion AtLeastMid,
    Proportion ReliablyBetter,
    Proportion ReliablyWorse
)
{
    internal static ChangeCounts Of(IReadOnlyCollection<ScoreChange> changes, int total, double level)
    {
        return new(
            Share(change => change.IsRemission),
            Share(change => change.IsResponse),
            Share(change => change.IsAtLeastMid),
            Share(change => change.IsReliablyBetter),
            Share(change => change.IsReliablyWorse)
        );

        Proportion Share(Func<ScoreChange, bool> counts) => Proportion.Of(changes.Count(counts), total, level);
    }
}
