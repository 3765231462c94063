namespace Repose.SingleCase;

/// <summary>What is needed to compute a result again and to see that it is the same data.</summary>
/// <param name="EngineVersion">Changes whenever a number could.</param>
/// <param name="Design">Phases, or the design of the draw with the drawn days, in one line.</param>
/// <param name="Question">
/// What was asked: the contrast, covariates and options, and for an answer the direction of the outcome and the smallest
/// gain that matters, in one line.
/// </param>
/// <param name="Seed">The seed of random draws; null when none were needed.</param>
/// <param name="DataHash">SHA-256 of the data in canonical form, in lower-case hexadecimal.</param>
public sealed record Trace(string EngineVersion, string Design, string Question, ulong? Seed, string DataHash)
{
    /// <summary>The version of the engine in this library.</summary>
    public const string CurrentEngine = "singlecase-3";

    internal static Trace Of(DailySeries series, string design, string question, ulong? seed = null) =>
        new(CurrentEngine, design, question, seed, series.Hash);
}
