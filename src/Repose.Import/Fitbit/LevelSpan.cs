namespace Repose.Import.Fitbit;

/// <summary>A level that lasted a while.</summary>
internal sealed record LevelSpan
{
    public string? DateTime { get; init; }
    public string? Level { get; init; }
    public int Seconds { get; init; }
}
