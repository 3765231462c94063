namespace Repose.Pictures.Words;

/// <summary>Words as they stand at the beginning of a sentence or a heading.</summary>
public static class Sentence
{
    /// <summary>The words with a capital letter first.</summary>
    public static string Begin(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
