namespace Repose.Web.Treating;

/// <summary>A step as a screen followed it.</summary>
/// <param name="Id">The step of the protocol.</param>
/// <param name="Seconds">How long it was to take; 0 where it was left out.</param>
internal sealed record ToldStep(string? Id, int Seconds);
