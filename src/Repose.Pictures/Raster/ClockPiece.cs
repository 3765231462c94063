namespace Repose.Pictures;

/// <summary>A stretch of time as the clock on the wall showed it: hours from midnight of the row's date.</summary>
/// <param name="From">Where it starts; negative is the evening before.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Lane">Where it stands when the clock showed the same hour twice.</param>
internal readonly record struct ClockPiece(double From, double To, ClockLane Lane);
