namespace Repose.Import.Fitbit;

/// <summary>What was said of the time inside one log.</summary>
internal sealed record SleepLevels
{
    /// <summary>The levels, one after the other.</summary>
    public List<LevelSpan>? Data { get; init; }

    /// <summary>Wakes of up to three minutes, which lie over <see cref="Data"/>.</summary>
    public List<LevelSpan>? ShortData { get; init; }

    /// <summary>Fitbit's own sums by level.</summary>
    public Dictionary<string, LevelSum>? Summary { get; init; }
}
