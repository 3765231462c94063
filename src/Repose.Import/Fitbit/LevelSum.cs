namespace Repose.Import.Fitbit;

/// <summary>Fitbit's sum for one level.</summary>
internal sealed record LevelSum
{
    public int? Minutes { get; init; }
}
