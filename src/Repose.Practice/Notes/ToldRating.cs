namespace Repose.Practice;

/// <summary>What a client told from 0 to 10, before a session and after it.</summary>
/// <param name="Name">Of what, such as "Pain".</param>
/// <param name="Before">Before; null where it was not told.</param>
/// <param name="After">After; null where it was not told.</param>
public sealed record ToldRating(string Name, int? Before, int? After);
