namespace Repose.Import.Fitbit;

/// <summary>One sleep log, by the names that Fitbit gives.</summary>
internal sealed record SleepLog
{
    public long? LogId { get; init; }
    public string? StartTime { get; init; }
    public string? EndTime { get; init; }
    public int? MinutesAsleep { get; init; }
    public int? MinutesAwake { get; init; }

    /// <summary>"stages", or "classic" where the night was too short or the pulse too faint for stages.</summary>
    public string? Type { get; init; }

    /// <summary>"auto_detected" or "manual".</summary>
    public string? LogType { get; init; }

    /// <summary>The name in the files of Takeout.</summary>
    public bool? MainSleep { get; init; }

    /// <summary>The name in answers of the web API.</summary>
    public bool? IsMainSleep { get; init; }
    public SleepLevels? Levels { get; init; }

    public bool IsStaged => Type is null ? Levels?.Data?.Exists(l => l.Level is "light") == true : Type is "stages";
}
