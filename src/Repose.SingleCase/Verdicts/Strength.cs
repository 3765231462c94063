namespace Repose.SingleCase;

/// <summary>What kind of comparison an answer rests on, from weak to strong.</summary>
/// <remarks>The default is the weakest, <see cref="Association"/>.</remarks>
public enum Strength
{
    /// <summary>Days were chosen, not drawn: what goes with treatment days may come from why they were chosen.</summary>
    Association,

    /// <summary>Before and after: time, season, expectation and regression to the mean are not excluded.</summary>
    BeforeAfter,

    /// <summary>Days were drawn by lot: the comparison is causal.</summary>
    ByLot,
}
