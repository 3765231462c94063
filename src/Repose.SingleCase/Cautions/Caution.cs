namespace Repose.SingleCase;

/// <summary>Something a reader should know of an answer, which does not forbid it.</summary>
/// <param name="Code">A lasting name for machines and translations, in lower case with underscores.</param>
public abstract record Caution(string Code);
