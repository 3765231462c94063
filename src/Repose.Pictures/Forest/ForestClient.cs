namespace Repose.Pictures;

/// <summary>One client's row in a forest picture. Changes have their sign, in the unit of the outcome.</summary>
/// <param name="Name">Who, as the practice calls the client on this page.</param>
/// <param name="Own">What the client's own data say: the change and its 95% interval.</param>
/// <param name="Shared">The same with what the other clients showed; null where it may not be shown yet.</param>
public sealed record ForestClient(string Name, Level Own, Level? Shared = null);
