namespace Repose.SingleCase;

/// <summary>Some treatments took place on other days than were drawn; the days as drawn were analysed.</summary>
/// <param name="Moved">Drawn days without a treatment.</param>
/// <param name="Drawn">Drawn days.</param>
public sealed record TreatmentsMoved(int Moved, int Drawn) : Caution("treatments_moved");
