namespace Repose.Import;

/// <summary>There is nothing in the file.</summary>
/// <param name="File">The file, as the person calls it.</param>
public sealed record EmptyFile(string File) : Refusal("empty", ImportText.FormatEmptyFile(File));
