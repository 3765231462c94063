namespace Repose.Lifelike;

/// <summary>What made one night other than usual.</summary>
/// <param name="Sooner">Minutes by which sleep came sooner.</param>
/// <param name="Calmer">Minutes less awake in the night.</param>
/// <param name="Better">How much better it is judged, on the scale of 1 to 5.</param>
public readonly record struct NightEffect(double Sooner, double Calmer, double Better);
