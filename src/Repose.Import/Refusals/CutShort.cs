namespace Repose.Import;

/// <summary>The content stops before its end: an upload or a copy that was broken off.</summary>
/// <param name="File">The file, and the part of it.</param>
/// <param name="HowFar">How far it could be read, as a whole sentence.</param>
public sealed record CutShort(string File, string HowFar)
    : Refusal("cut-short", ImportText.FormatCutShort(File, HowFar));
