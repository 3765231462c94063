namespace Repose.Content.Reading;

/// <summary>A file that is being read, and where its faults go.</summary>
internal sealed record Place(string File, Faults Faults);
