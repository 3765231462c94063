namespace Repose.SingleCase;

/// <summary>A reason why the data may not be read: one gate is enough for <see cref="Verdict.CannotTellYet"/>.</summary>
/// <param name="Code">A lasting name for machines and translations, in lower case with underscores.</param>
public abstract record Gate(string Code);
