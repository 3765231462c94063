namespace Repose.Sleep;

/// <summary>The least and the most that the model gives over one waking day, S + κ·C; higher is worse.</summary>
/// <param name="Least">The lowest value of the day, from the mildest reading of what is not known.</param>
/// <param name="Most">The highest value of the day, from the hardest reading of it.</param>
public readonly record struct GroupRange(double Least, double Most);
