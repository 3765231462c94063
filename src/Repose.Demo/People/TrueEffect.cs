namespace Repose.Demo;

/// <summary>What the course really does for somebody who does not exist: known, because we made it so.</summary>
/// <param name="Level">Minutes gained on every night of the course; below 0 for a loss.</param>
/// <param name="NightAfter">Minutes gained on top of that in the night after a session.</param>
public sealed record TrueEffect(double Level, double NightAfter);
