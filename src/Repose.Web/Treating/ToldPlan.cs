namespace Repose.Web.Treating;

/// <summary>What a screen followed, as it tells it with the first taps.</summary>
/// <param name="Protocol">The protocol's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Length">The length that it was planned for, in minutes.</param>
/// <param name="Steps">The steps with their seconds.</param>
internal sealed record ToldPlan(string? Protocol, int Version, int Length, IReadOnlyList<ToldStep>? Steps);
