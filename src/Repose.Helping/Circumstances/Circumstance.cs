namespace Repose.Helping;

/// <summary>Something on record beside the outcome that could explain a change.</summary>
/// <param name="Name">What it is, in plain words ("weekend", "alcohol").</param>
/// <param name="Known">On how many of the compared nights it is known.</param>
/// <param name="Of">How many nights are compared.</param>
/// <param name="Adjusted">Whether the comparison takes it into account.</param>
/// <param name="InBaseline">Its mean over the baseline nights where it is known; null where it is not.</param>
/// <param name="InCourse">Its mean over the course nights where it is known.</param>
public sealed record Circumstance(string Name, int Known, int Of, bool Adjusted, double? InBaseline, double? InCourse);
