namespace Repose.Import;

/// <summary>The content breaks the rules of its own format.</summary>
/// <param name="File">The file, and the part of it.</param>
/// <param name="What">What is broken and where, as a whole sentence.</param>
public sealed record DamagedFile(string File, string What) : Refusal("damaged", ImportText.FormatDamaged(File, What));
