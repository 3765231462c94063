namespace Repose.Import.Fitbit;

/// <summary>What Google says of a sleep besides.</summary>
internal sealed record GoogleMetadata
{
    public bool? Nap { get; init; }
}
