namespace Repose.Web.MySleep;

/// <summary>What a number is, in plain words, and where its definition comes from.</summary>
public sealed record Measure(string Name, string What, string Source);
