namespace Repose.SingleCase;

/// <summary>Too small a share of the days of a phase was recorded.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Logged">Usable days.</param>
/// <param name="Possible">Days of the phase, or eligible days of the draw.</param>
/// <param name="NeedShare">The smallest share that will do, from 0 to 1.</param>
public sealed record TooFewLogged(Phase Phase, int Logged, int Possible, double NeedShare) : Gate("too_few_logged");
