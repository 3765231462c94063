namespace Repose.Conform;

/// <summary>Every kind of case that the engine can be held to.</summary>
internal static class CaseKinds
{
    private static readonly ICaseKind[] All =
    [
        new RegressionCases(),
        new LotCases(),
        new ScheduleCounts(),
        new StartCases(),
        new OverlapCases(),
        new BetweenCases(),
        new PoolCases(),
        new ProportionCases(),
        new ScoreChangeCases(),
        new RegressionToMeanCases(),
    ];

    internal static ICaseKind? Of(ReferenceCase reference) => Array.Find(All, kind => kind.Knows(reference));
}
