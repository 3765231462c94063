namespace Repose.Practice;

/// <summary>An add-on or oil that was used in a session.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Batch">The batch on its bottle; empty where none was written down.</param>
public sealed record AddOnGiven(string Name, string Batch);
