namespace Repose.Import;

/// <summary>The content is beyond anything that a person's export can be.</summary>
/// <param name="File">The file, and the part of it.</param>
/// <param name="What">What is too large and what the limit is, as a whole sentence.</param>
public sealed record TooLarge(string File, string What) : Refusal("too-large", ImportText.FormatTooLarge(File, What));
