namespace Repose.Content;

/// <summary>Something that is agreed to with the signature.</summary>
/// <param name="Id">A name that never changes.</param>
/// <param name="Says">What is agreed to, in the voice of who signs.</param>
/// <param name="Of">Who must agree.</param>
public sealed record IntakeStatement(string Id, string Says, IntakeSigner Of);
