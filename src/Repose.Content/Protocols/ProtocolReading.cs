namespace Repose.Content;

/// <summary>What came of reading a protocol that a practice wrote.</summary>
/// <param name="Protocol">The protocol; null where something is wrong with it.</param>
/// <param name="Faults">What is wrong, each with its line.</param>
public sealed record ProtocolReading(Protocol? Protocol, IReadOnlyList<ContentFault> Faults);
