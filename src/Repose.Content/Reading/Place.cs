namespace Repose.Content.Reading;

/// <summary>A file that is being read, where its faults go, and what it says in another language if it is read in one.</summary>
internal sealed record Place(string File, Faults Faults, Translation? Translation = null);
