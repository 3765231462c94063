using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>What a series says of an effect: each question that it can be asked, in order.</summary>
internal sealed record EffectResult
{
    internal required EffectRequest Request { get; init; }
    internal required SeriesCsv Series { get; init; }
    internal required Phases Phases { get; init; }
    internal required IReadOnlyList<EffectPart> Parts { get; init; }

    /// <summary>What a person should know of the reading, and which question could not be put.</summary>
    internal required IReadOnlyList<string> Remarks { get; init; }
}
