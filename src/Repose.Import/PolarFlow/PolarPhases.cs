namespace Repose.Import.PolarFlow;

/// <summary>The sums of the stages of a night.</summary>
internal sealed record PolarPhases
{
    public string? Wake { get; init; }
    public string? Rem { get; init; }
    public string? Light { get; init; }
    public string? Deep { get; init; }
    public string? Unknown { get; init; }
}
