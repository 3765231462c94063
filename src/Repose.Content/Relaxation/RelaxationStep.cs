namespace Repose.Content;

/// <summary>One step of a way to relax.</summary>
/// <param name="Says">What to do, in plain words.</param>
/// <param name="Seconds">How long.</param>
/// <param name="Breath">Which way the breath goes, where it is a step of breathing.</param>
public sealed record RelaxationStep(string Says, int Seconds, Breath? Breath);
