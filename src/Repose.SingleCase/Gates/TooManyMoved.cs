namespace Repose.SingleCase;

/// <summary>Too many treatments took place on other days than were drawn.</summary>
/// <param name="Moved">Drawn days without a treatment.</param>
/// <param name="Drawn">Drawn days.</param>
/// <param name="LimitShare">The largest share that will do, from 0 to 1.</param>
public sealed record TooManyMoved(int Moved, int Drawn, double LimitShare) : Gate("too_many_moved");
