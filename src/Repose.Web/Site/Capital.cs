namespace Repose.Web.Site;

/// <summary>Words that begin a line: Spanish writes days and months small within it.</summary>
internal static class Capital
{
    /// <summary>Such as "Lunes 12 de octubre" of "lunes 12 de octubre".</summary>
    internal static string Of(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
