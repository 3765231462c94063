namespace Repose.Import.Fitbit;

/// <summary>One data point.</summary>
internal sealed record GooglePoint
{
    public string? Name { get; init; }
    public GoogleSleep? Sleep { get; init; }
}
