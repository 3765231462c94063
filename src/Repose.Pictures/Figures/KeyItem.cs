namespace Repose.Pictures;

/// <summary>One line of a picture's key.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Words">What it means.</param>
public sealed record KeyItem(KeySign Sign, string Words);
