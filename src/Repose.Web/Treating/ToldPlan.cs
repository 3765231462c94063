namespace Repose.Web.Treating;

/// <summary>What a screen followed, as it tells it with the first taps.</summary>
/// <param name="Protocol">The protocol's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Length">The length that it was planned for, in minutes.</param>
/// <param name="Steps">The steps with their seconds.</param>
internal sealed record ToldPlan(string? Protocol, int Version, int Length, IReadOnlyList<ToldStep>? Steps);

/// <summary>A step as a screen followed it.</summary>
/// <param name="Id">The step of the protocol.</param>
/// <param name="Seconds">How long it was to take; 0 where it was left out.</param>
internal sealed record ToldStep(string? Id, int Seconds);
