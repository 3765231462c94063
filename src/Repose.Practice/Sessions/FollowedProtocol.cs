namespace Repose.Practice;

/// <summary>What a session follows.</summary>
/// <param name="Id">The protocol: an id of the content, or that of one of the practice's own.</param>
/// <param name="Version">Its version.</param>
/// <param name="Minutes">The length that its steps are planned for.</param>
/// <param name="Pressure">The firmest that the plan allows, from 1 to 5; null where nobody said.</param>
public sealed record FollowedProtocol(string Id, int Version, int Minutes, int? Pressure);
