namespace Repose.Pictures.Report;

/// <summary>One file that was read, and what a reader must know of the reading.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Format">What it is.</param>
/// <param name="Remarks">Whole sentences.</param>
/// <param name="LeftOut">What was in it and was not used, and why: whole sentences.</param>
public sealed record FileRead(string Name, string Format, IReadOnlyList<string> Remarks, IReadOnlyList<string> LeftOut);
