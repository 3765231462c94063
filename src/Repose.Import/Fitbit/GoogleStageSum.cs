namespace Repose.Import.Fitbit;

/// <summary>Google's sum for one stage.</summary>
internal sealed record GoogleStageSum
{
    public string? Type { get; init; }
    public double? Minutes { get; init; }
}
