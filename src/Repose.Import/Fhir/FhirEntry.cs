namespace Repose.Import.Fhir;

/// <summary>An entry of a bundle: any resource, of which observations are read.</summary>
internal sealed record FhirEntry
{
    public FhirObservation? Resource { get; init; }
}
