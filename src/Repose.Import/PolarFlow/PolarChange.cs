namespace Repose.Import.PolarFlow;

/// <summary>The state from a moment on.</summary>
internal sealed record PolarChange
{
    /// <summary>How long after the start, as PT1H2M.</summary>
    public string? OffsetFromStart { get; init; }
    public string? State { get; init; }
}
