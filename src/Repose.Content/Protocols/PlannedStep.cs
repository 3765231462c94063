namespace Repose.Content;

/// <summary>A step in a session of one length.</summary>
/// <param name="Step">The step.</param>
/// <param name="Minutes">Its minutes, more than 0.</param>
public sealed record PlannedStep(ProtocolStep Step, int Minutes);
